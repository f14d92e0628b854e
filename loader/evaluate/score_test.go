package evaluate_test

import (
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/line"
	"armsgraph/loader/evaluate"
)

// claim makes a line from a route in codes.
func claim(doc, route string, polarity graph.Polarity) line.Line {
	l := line.Line{Document: "some/folder/" + doc, Polarity: polarity, Evidence: line.Evidence{Quote: route}}
	for code := range strings.SplitSeq(route, ">") {
		kind := graph.State
		if strings.HasPrefix(code, "?") {
			kind = graph.Unnamed
		}
		l.Route = append(l.Route, line.Party{Code: code, Name: code, Kind: kind})
	}
	return l
}

func TestScoreCountsHitsMissesAndExtras(t *testing.T) {
	tests := []struct {
		name       string
		gold       string
		claims     []line.Line
		tp, fp, fn int
	}{
		{"a hit", `{"doc":"a","claims":[{"route":"RS>UA","polarity":"affirmed"}]}`,
			[]line.Line{claim("a", "RS>UA", graph.Affirmed)}, 1, 0, 0},
		{"another polarity is a miss and wrong", `{"doc":"a","claims":[{"route":"RS>UA","polarity":"negated"}]}`,
			[]line.Line{claim("a", "RS>UA", graph.Affirmed)}, 0, 1, 1},
		{"the alternative polarity", `{"doc":"a","claims":[{"route":"RS>UA","polarity":"negated","polarity_alt":"affirmed"}]}`,
			[]line.Line{claim("a", "RS>UA", graph.Affirmed)}, 1, 0, 0},
		{"another document", `{"doc":"b","claims":[{"route":"RS>UA","polarity":"affirmed"}]}`,
			[]line.Line{claim("a", "RS>UA", graph.Affirmed)}, 0, 0, 1},
		{"alternatives of route and place", `{"doc":"a","claims":[{"route":"RS>CZ>UA","polarity":"affirmed","alt":["RS>UA|PL"]}]}`,
			[]line.Line{claim("a", "RS>PL", graph.Affirmed)}, 1, 0, 0},
		{"unnamed parties are equal", `{"doc":"a","claims":[{"route":"RS>?Africa>UA","polarity":"affirmed"}]}`,
			[]line.Line{claim("a", "RS>?>UA", graph.Affirmed)}, 1, 0, 0},
		{"a group's code is part of the name", `{"doc":"a","claims":[{"route":"RS>REBELS","polarity":"affirmed"}]}`,
			[]line.Line{claim("a", "RS>SYRIAN REBELS", graph.Affirmed)}, 1, 0, 0},
		{"a state's code is not part of a name", `{"doc":"a","claims":[{"route":"RS>RE","polarity":"affirmed"}]}`,
			[]line.Line{claim("a", "RS>REBELS", graph.Affirmed)}, 0, 1, 1},
		{"two gold claims need two", `{"doc":"a","claims":[{"route":"RS>UA","polarity":"affirmed"},{"route":"RS>UA","polarity":"affirmed"}]}`,
			[]line.Line{claim("a", "RS>UA", graph.Affirmed)}, 1, 0, 1},
		{"optional ones are not wrong", `{"doc":"a","claims":[],"optional":["RS|CZ>UA:affirmed"]}`,
			[]line.Line{claim("a", "CZ>UA", graph.Affirmed)}, 0, 0, 0},
		{"wrong ones count once for a route", `{"doc":"a","claims":[]}`,
			[]line.Line{claim("a", "CZ>UA", graph.Affirmed), claim("a", "CZ>UA", graph.Affirmed)}, 0, 1, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			gold, err := evaluate.ReadGold(strings.NewReader(test.gold))
			if err != nil {
				t.Fatal(err)
			}
			r := evaluate.Score(gold, test.claims)
			if r.TP != test.tp || r.FP != test.fp || r.FN != test.fn {
				t.Errorf("tp %d fp %d fn %d, want %d %d %d", r.TP, r.FP, r.FN, test.tp, test.fp, test.fn)
			}
		})
	}
}

func TestScoreJudgesAttributesOfHits(t *testing.T) {
	_, err := evaluate.ReadGold(strings.NewReader(`{"doc":"a","claims":[{"route":"RS>UA","polarity":"affirmed",
		"status":"alleged","goods":"ammunition","by":["SVR"],"value":"EUR 800000000","quantity":5,"date":"2022/..","declared":"PL","stage":"seized"}]}`))
	if err == nil {
		t.Fatal("a gold claim over two lines was read as one")
	}
	gold, err := evaluate.ReadGold(strings.NewReader(`{"doc":"a","claims":[{"route":"RS>UA","polarity":"affirmed","status":"alleged","goods":"ammunition","by":["SVR"],"value":"EUR 800000000","quantity":5,"date":"2022/..","declared":"PL","stage":"seized"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	c := claim("a", "RS>UA", graph.Affirmed)
	status, date := graph.Alleged, "2022/.."
	c.Status, c.Date = &status, &date
	c.Goods = []string{"arms", "ammunition"}
	c.Statements = []line.Statement{{By: "Foreign Intelligence Service (SVR)"}}
	c.Value = &line.Value{Amount: 803e6, Currency: "EUR"}
	c.Quantity = &line.Quantity{Amount: 6}
	c.Participants = []line.Participant{{Role: graph.DeclaredEndUser, Party: line.Party{Code: "PL", Kind: graph.State}}}
	r := evaluate.Score(gold, []line.Line{c})
	wrong := map[string]bool{"quantity": true, "stage": true}
	for _, attribute := range evaluate.Attributes {
		want := evaluate.Share{Right: 1, Of: 1}
		if wrong[attribute] {
			want.Right = 0
		}
		if attribute == "negation" {
			want = evaluate.Share{}
		}
		if got := *r.Attributes[attribute]; got != want {
			t.Errorf("%s %v, want %v", attribute, got, want)
		}
	}
}
