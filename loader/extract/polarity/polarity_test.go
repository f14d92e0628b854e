package polarity_test

import (
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/loader/extract/dates"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/parse"
	"armsgraph/loader/extract/polarity"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/syntax"
)

// judged is what the words make of the first frame whose predicate is the
// given one: polarity and negation, "-" where nothing is claimed.
func judged(t *testing.T, text, predicate string) string {
	seg := segment.Split(text, "text/plain")
	found := mention.Find(seg, lexicon.Default())
	var noise parse.Noise
	for _, d := range dates.Find(text, dates.Anchor{}) {
		noise.Dates = append(noise.Dates, parse.Span{Start: d.Start, End: d.End})
	}
	s := parse.Sentence(syntax.Default(), 0, text, &seg.Sentences[0], found[0], noise)
	frames := frame.Find(s)
	for i := range frames {
		if frames[i].Predicate.Lemma == predicate {
			j := polarity.Of(&frames[i])
			if !j.Claimed() {
				return "-"
			}
			return strings.TrimSpace(string(j.Polarity) + " " + string(j.Negation))
		}
	}
	t.Errorf("%s: no frame of %q", text, predicate)
	return ""
}

func TestJudgement(t *testing.T) {
	const (
		affirmed  = string(graph.Affirmed)
		planned   = string(graph.Planned)
		rebutted  = "NEGATED REBUTTED"
		refused   = "NEGATED REFUSED"
		halted    = "NEGATED HALTED"
		cancelled = "NEGATED CANCELLED"
	)
	for _, c := range []struct{ text, predicate, want string }{
		{"Serbia sold shells to Ukraine.", "sell", affirmed},
		{"Serbia has been selling shells to Ukraine.", "sell", affirmed},
		{"Serbia will sell shells to Ukraine.", "sell", planned},
		{"Serbia is to sell shells to Ukraine.", "sell", planned},
		{"Serbia agreed to sell shells to Ukraine.", "sell", planned},
		{"Serbia pledged to deliver tanks to Ukraine.", "deliver", planned},
		{"Serbia would take the tanks and give Ukraine shells.", "give", planned},
		{"Serbia has not sold shells to Ukraine.", "sell", rebutted},
		{"Serbia has never delivered shells to Ukraine.", "deliver", rebutted},
		{"No shells were delivered to Ukraine by Serbia.", "deliver", rebutted},
		{"Serbia has sold Ukraine nothing.", "sell", rebutted},
		{"Not one was ever sold to Ukraine by Serbia.", "sell", rebutted},
		{"Belgrade denied that Serbia had sold shells to Ukraine.", "sell", rebutted},
		{"Belgrade denied having sold shells to Ukraine.", "sell", rebutted},
		{"Belgrade called reports of arms sales to Ukraine groundless.", "sale", rebutted},
		{"Serbia refused to sell shells to Ukraine.", "sell", refused},
		{"Serbia will not sell shells to Ukraine.", "sell", refused},
		{"Serbia suspended deliveries of shells to Ukraine.", "delivery", halted},
		{"Serbia cancelled the sale of shells to Ukraine.", "sale", cancelled},
		{"Did Serbia sell shells to Ukraine?", "sell", "-"},
		{"If Serbia sold shells to Ukraine, Moscow would protest.", "sell", "-"},
		{"Serbia could sell shells to Ukraine.", "sell", "-"},
		{"Serbia should sell shells to Ukraine.", "sell", "-"},
		{"Serbia might have sold shells to Ukraine.", "sell", "-"},
		{"Serbia would have sold shells to Ukraine.", "sell", "-"},
		{"Serbia had all but sold the jets to Ukraine.", "sell", "-"},
		{"Washington urged Serbia to sell shells to Ukraine.", "sell", "-"},
		{"Washington wants Serbia to sell shells to Ukraine.", "sell", "-"},
		{"Experts suggested that Serbia had sold shells to Ukraine.", "sell", affirmed},
		{"Police will probe claims that shells were sold to Ukraine by Serbia.", "sell", affirmed},
		{"Serbia decided against sending shells to Ukraine.", "send", refused},
		{"There is no confirmation that Serbia sold shells to Ukraine.", "sell", "-"},
		{"Serbia ought to send its shells to Ukraine.", "send", "-"},
		{"Serbia needs to send more shells to Ukraine.", "send", "-"},
		{"Let Serbia give its shells to Ukraine.", "give", "-"},
		{"May Serbia never sell shells to Ukraine again.", "sell", "-"},
		{"Suppose that Serbia ships shells to Ukraine.", "ship", "-"},
		{"In the novel, Serbia sends shells to Ukraine.", "send", "-"},
		{"It would be a mistake for Serbia to sell shells to Ukraine.", "sell", "-"},
		{"It is time for Serbia to send shells to Ukraine.", "send", "-"},
		{"Serbia was quick to send shells to Ukraine.", "send", affirmed},
		{"The idea of selling Serbian shells to Ukraine was discussed.", "sell", "-"},
		{"The petition calls for a ban on the export of Serbian shells to Ukraine.", "export", "-"},
		{"Serbian soldiers took their rifles to Ukraine.", "take", "-"},
		{"Serbian tanks were moved to Ukraine for an exercise.", "move", "-"},
		{"Serbia competes with Bulgaria to sell shells to Ukraine.", "sell", "-"},
		{"The embassy has no doubt that Serbia sold shells to Ukraine.", "sell", affirmed},
	} {
		if got := judged(t, c.text, c.predicate); got != c.want {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}
