package explorer_test

import (
	"testing"

	"armsgraph/explorer"
)

func TestPolicyAllowsInlineStylesForGraphiQLAlone(t *testing.T) {
	for path, want := range map[string]string{
		"/":                     explorer.PagePolicy,
		"/index.html":           explorer.PagePolicy,
		"/assets/explorer-x.js": explorer.PagePolicy,
		"/graphiqlish":          explorer.PagePolicy,
		"/graphiql":             explorer.GraphiQLPolicy,
		"/graphiql.html":        explorer.GraphiQLPolicy,
	} {
		if got := explorer.Policy(path); got != want {
			t.Errorf("Policy(%q) = %q, want %q", path, got, want)
		}
	}
}

func TestPagesHoldAtLeastThePlaceholder(t *testing.T) {
	file, err := explorer.Pages().Open("placeholder")
	if err != nil {
		t.Fatal(err)
	}
	file.Close()
}
