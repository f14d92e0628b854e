package lexicon

import (
	"testing"
)

func TestDefaultValidates(t *testing.T) {
	l := Default()
	t.Logf("%d parties, %d nodes, %d pieces", len(l.parties), len(l.terms), len(l.pieces))
}
