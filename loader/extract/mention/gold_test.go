package mention_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/internal/sharedtest"
	"armsgraph/loader/evaluate"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/read"
)

// reading is a gold document with its mentions.
type reading struct {
	gold     evaluate.Gold
	text     string
	mentions [][]mention.Mention
}

func readGold(t testing.TB) []reading {
	t.Helper()
	path := sharedtest.Path(t, "gold", "gold.jsonl")
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	golds, err := evaluate.ReadGold(file)
	if err != nil {
		t.Fatal(err)
	}
	lex := lexicon.Default()
	var out []reading
	for _, g := range golds {
		doc, err := read.File(filepath.Join(filepath.Dir(path), "docs", g.Doc), read.Options{})
		if err != nil {
			t.Fatal(err)
		}
		seg := segment.Split(doc.Text, doc.MediaType)
		out = append(out, reading{gold: g, text: doc.Text, mentions: mention.Find(seg, lex)})
	}
	return out
}

// codes are the codes of the parties that a document's mentions give, and the
// kinds of its goods.
func (r reading) codes() (parties map[string]bool, goods map[graph.Goods]bool) {
	parties, goods = map[string]bool{}, map[graph.Goods]bool{}
	for _, sentence := range r.mentions {
		for i := range sentence {
			m := &sentence[i]
			switch {
			case m.Kind == mention.Goods && m.Class != "":
				goods[m.Class] = true
			case m.Kind == mention.Unnamed || m.Kind == mention.Described:
				parties["?"] = true
			case m.Party != nil:
				parties[strings.ToUpper(m.Party.Code())] = true
				parties[strings.ToUpper(m.Party.Name)] = true
			}
		}
	}
	return parties, goods
}

func fits(parties map[string]bool, alternatives string) bool {
	for _, want := range strings.Split(strings.ToUpper(alternatives), "|") {
		if strings.HasPrefix(want, "?") {
			want = "?"
		}
		for have := range parties {
			if have == want || len(want) > 2 && strings.Contains(have, want) {
				return true
			}
		}
	}
	return false
}

// TestGoldPartiesAndGoods measures how many of the route parties and goods of
// the gold claims are mentioned at all in the reading of their document.
func TestGoldPartiesAndGoods(t *testing.T) {
	var places, foundPlaces, goods, foundGoods int
	for _, r := range readGold(t) {
		parties, kinds := r.codes()
		for _, c := range r.gold.Claims {
			for _, place := range strings.Split(c.Route, ">") {
				places++
				if fits(parties, place) {
					foundPlaces++
				} else {
					t.Logf("%s: %s: no mention of %s", r.gold.Doc, c.Route, place)
				}
			}
			if c.Goods == "" {
				continue
			}
			goods++
			if kinds[graph.GoodsFromSlug(c.Goods)] {
				foundGoods++
			} else {
				t.Logf("%s: %s: no %s (%s)", r.gold.Doc, c.Route, c.Goods, c.QuoteContains)
			}
		}
	}
	t.Logf("parties %d of %d, goods %d of %d", foundPlaces, places, foundGoods, goods)
	if foundPlaces*1000 < places*995 || foundGoods*1000 < goods*990 {
		t.Errorf("want 99.5 %% of the parties and 99 %% of the goods")
	}
}

// TestGoldSpeakers measures how many of the speakers and declared end users of
// the gold claims are in the words or the name of some mention.
func TestGoldSpeakers(t *testing.T) {
	var speakers, found int
	for _, r := range readGold(t) {
		parties, _ := r.codes()
		words := r.words()
		for _, c := range r.gold.Claims {
			if c.Declared != "" && !fits(parties, c.Declared) {
				t.Errorf("%s: no mention of the declared end user %s", r.gold.Doc, c.Declared)
			}
			if len(c.By) == 0 {
				continue
			}
			speakers++
			if spoken(words, c.By) {
				found++
			} else {
				t.Logf("%s: %s: no mention of %q", r.gold.Doc, c.Route, c.By)
			}
		}
	}
	t.Logf("speakers %d of %d", found, speakers)
	if found*100 < speakers*95 {
		t.Error("want 95 % of the speakers")
	}
}

// words are all that the mentions of a document say, and the names of their
// parties, in small letters.
func (r reading) words() string {
	var all strings.Builder
	for _, sentence := range r.mentions {
		for i := range sentence {
			m := &sentence[i]
			all.WriteString(r.text[m.Start:m.End] + "|")
			if m.Party != nil {
				all.WriteString(m.Party.Name + "|")
			}
		}
	}
	return strings.ToLower(all.String())
}

func spoken(words string, by []string) bool {
	for _, name := range by {
		if strings.Contains(words, strings.ToLower(name)) {
			return true
		}
	}
	return false
}

// TestDump prints the mentions of the documents named in MENTION_DUMP ("_" for
// all, "none" for those without claims), to be read by a developer.
func TestDump(t *testing.T) {
	want := os.Getenv("MENTION_DUMP")
	if want == "" {
		t.Skip("MENTION_DUMP is not set")
	}
	for _, r := range readGold(t) {
		if !strings.Contains(r.gold.Doc, want) && !(want == "none" && len(r.gold.Claims) == 0) {
			continue
		}
		fmt.Println("==", r.gold.Doc)
		for _, sentence := range r.mentions {
			for i := range sentence {
				m := &sentence[i]
				id := m.Noun
				if m.Party != nil {
					id = m.Party.ID
				}
				fmt.Printf("  %-9s %-28q %s %s %s %s amb=%v mod=%v\n", m.Kind, r.text[m.Start:m.End], id, m.How, m.Class, m.Area, m.Ambiguous, m.Modifier)
			}
			fmt.Println("  --")
		}
	}
}
