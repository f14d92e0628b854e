package search_test

import (
	"fmt"
	"testing"

	"armsgraph/graph"
)

func printedBy(publisher string) func(*graph.Change) {
	return func(c *graph.Change) { c.Publisher = publisher }
}

func on(day string) func(*graph.Change) {
	return func(c *graph.Change) { c.PublishedOn.EDTF = day }
}

// text gives a document the sketch of a text; from 0 to 100 per cent of its
// words are those of another version.
func text(number, changed uint64) func(*graph.Change) {
	return func(c *graph.Change) {
		for i := range uint64(64) {
			hash := (i*1000 + number) << 44
			if i*37%100 < changed {
				hash += (changed + 1) << 36
			}
			c.Sketch = append(c.Sketch, hash)
		}
	}
}

func (s *shelf) report(name string, claims []graph.Outline, change ...func(*graph.Change)) {
	d := graph.Change{DocumentID: hashID(name), Title: name, Outlines: claims}
	for _, c := range change {
		c(&d)
	}
	s.put(d)
}

func TestCorroborationCountsDistinctOrigins(t *testing.T) {
	spies := graph.Party{ID: "ru-svr", Kind: graph.Agency, Name: "SVR", PartOf: "RU"}
	army := graph.Party{ID: "ru-army", Kind: graph.Agency, Name: "Army", PartOf: "RU"}
	times := graph.Party{ID: "ru-times", Kind: graph.Publication, Name: "Times", PartOf: "RU"}
	nobody := graph.Party{ID: "x.s0", Kind: graph.Unnamed, Name: "an official"}
	says := func(origin string, change ...func(*graph.Outline)) graph.Outline {
		return told(origin+fmt.Sprint(len(change)), "RS>CZ>UA", origin, "", change...)
	}
	other := func(o *graph.Outline) {
		o.Speakers = append(o.Speakers, graph.Speaker{Party: "sipri", Stance: graph.Acknowledges})
	}
	for _, c := range []struct {
		name   string
		claims []graph.Outline
		want   int
	}{
		{"two papers", []graph.Outline{says("ft"), says("bbc")}, 2},
		{"one paper twice", []graph.Outline{says("ft"), says("ft", other)}, 1},
		{"organs of one state", []graph.Outline{says("ru-svr"), says("ru-army"), says("RU")}, 1},
		{"a paper is no organ of its state", []graph.Outline{says("ru-svr"), says("ru-times")}, 2},
		{"unnamed speakers", []graph.Outline{says(""), says("x.s0")}, 0},
		{"planned", []graph.Outline{says("ft"), says("bbc", planned)}, 1},
		{"rejected", []graph.Outline{says("ft"), says("bbc", rejected)}, 1},
		{"acknowledged by another", []graph.Outline{says("ft", other)}, 1},
	} {
		s := newShelf(append(states("RS", "CZ", "UA", "RU"), spies, army, times, nobody)...)
		s.document(c.name, c.claims...)
		routes := find(t, s, graph.RouteQuery{From: "RS", To: "UA"})
		if len(routes) != 1 || routes[0].Corroboration != c.want || routes[0].Legs[0].OriginCount != c.want {
			t.Errorf("%s: %+v, want corroboration %d", c.name, routes, c.want)
		}
	}
}

func TestCopiedTextCountsOnce(t *testing.T) {
	claim := func(by string) []graph.Outline { return []graph.Outline{told(by, "RS>UA", by, "")} }
	quoting := func(paper, origin string) []graph.Outline {
		o := told(paper, "RS>UA", "", "")
		o.Speakers = []graph.Speaker{{Party: paper}, {Party: origin, Origin: true}}
		return []graph.Outline{o}
	}
	for _, c := range []struct {
		name string
		load func(s *shelf)
		want int
	}{
		{"copies", func(s *shelf) {
			s.report("1", claim("ft"), printedBy("FT"), text(1, 0))
			s.report("2", claim("bbc"), printedBy("BBC"), text(1, 10))
			s.report("3", claim("sipri"), printedBy("SIPRI"), text(1, 20))
		}, 1},
		{"texts of their own", func(s *shelf) {
			s.report("1", claim("ft"), printedBy("FT"), text(1, 0))
			s.report("2", claim("bbc"), printedBy("BBC"), text(2, 0))
		}, 2},
		{"rewritten", func(s *shelf) {
			s.report("1", claim("ft"), printedBy("FT"), text(1, 0))
			s.report("2", claim("bbc"), printedBy("BBC"), text(1, 80))
		}, 2},
		{"whoever published first stands for all, also beside another text of its own", func(s *shelf) {
			s.report("1", claim("ft"), printedBy("FT"), text(1, 0), on("2024-05-02"))
			s.report("2", claim("bbc"), printedBy("BBC"), text(1, 0), on("2024-05-01"))
			s.report("3", claim("bbc"), printedBy("BBC"), text(2, 0))
		}, 1},
		{"a copy does not change whom it quotes", func(s *shelf) {
			s.report("1", quoting("ft", "RS"), printedBy("FT"), text(1, 0))
			s.report("2", quoting("bbc", "UA"), printedBy("BBC"), text(1, 0))
		}, 2},
	} {
		s := newShelf(states("RS", "UA")...)
		c.load(s)
		if routes := find(t, s, graph.RouteQuery{From: "RS", To: "UA"}); routes[0].Corroboration != c.want {
			t.Errorf("%s: corroboration %d, want %d", c.name, routes[0].Corroboration, c.want)
		}
	}
}
