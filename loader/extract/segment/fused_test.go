package segment

import "testing"

func TestFusedWordsComeApart(t *testing.T) {
	for word, cut := range map[string]int{
		"followingclaims": len("following"), "thelatest": len("the"), "amidreports": len("amid"),
		"following": 0, "theatre": 0, "disclaims": 0, "claims": 0, "withdrawals": 0,
	} {
		if got := fusedCut(word); got != cut {
			t.Errorf("fusedCut(%q) = %d, want %d", word, got, cut)
		}
	}
}
