package wordset

import (
	"maps"
	"testing"
)

func TestOf(t *testing.T) {
	for _, c := range []struct {
		list string
		want []string
	}{
		{"", nil},
		{"said says", []string{"said", "says"}},
		{" end-user\n\tend-use  end-user ", []string{"end-user", "end-use"}},
	} {
		want := map[string]bool{}
		for _, w := range c.want {
			want[w] = true
		}
		if got := Of(c.list); !maps.Equal(got, want) {
			t.Errorf("Of(%q) = %v, want %v", c.list, got, want)
		}
	}
}
