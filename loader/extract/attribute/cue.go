package attribute

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

// cue is what a verb of speech does.
type cue struct{ accuses, denies, hedges, admits bool }

//go:embed cues.tsv
var cueTable string

var cues = sync.OnceValue(func() map[string]cue {
	found, err := parseCues(cueTable)
	if err != nil {
		panic(err) // embedded, and read by a test
	}
	return found
})

func parseCues(table string) (map[string]cue, error) {
	found := map[string]cue{}
	n := 0
	for row := range strings.SplitSeq(table, "\n") {
		n++
		if row == "" || strings.HasPrefix(row, "#") {
			continue
		}
		kind, lemmas, ok := strings.Cut(row, "\t")
		if !ok {
			return nil, fmt.Errorf("cues.tsv:%d: no tab", n)
		}
		for lemma := range strings.FieldsSeq(lemmas) {
			c := found[lemma]
			switch kind {
			case "says":
			case "accuses":
				c.accuses = true
			case "denies":
				c.denies = true
			case "hedges":
				c.hedges = true
			case "admits":
				c.admits = true
			default:
				return nil, fmt.Errorf("cues.tsv:%d: kind %q", n, kind)
			}
			found[lemma] = c
		}
	}
	return found, nil
}

// IsCue reports whether a verb makes its subject a speaker.
func IsCue(lemma string) bool { _, ok := cues()[lemma]; return ok }

// Denies reports whether a verb of speech denies what it governs.
func Denies(lemma string) bool { return cues()[lemma].denies }
