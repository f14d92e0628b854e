package columns

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"armsgraph/graph"

	"pgregory.net/rapid"
)

func TestColumnHoldsItsNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		greatest := rapid.SampledFrom([]uint32{0, 1, 254, 255, 256, 65534, 65535, 1 << 20, 1<<24 - 1, 1 << 30}).Draw(t, "greatest")
		values := rapid.SliceOf(rapid.OneOf(rapid.Uint32Range(0, greatest), rapid.Just(None))).Draw(t, "values")
		c := newColumn(values)
		if c.Len() != len(values) {
			t.Fatalf("length %d, want %d", c.Len(), len(values))
		}
		for i, want := range values {
			if got := c.At(uint32(i)); got != want {
				t.Fatalf("number %d of %v = %d", i, values, got)
			}
		}
		if len(values) > 0 && greatest < 255 && len(c.bytes) > len(values)+3 {
			t.Fatalf("%d bytes for %d small numbers", len(c.bytes), len(values))
		}
	})
	var none Column
	if none.Len() != 0 {
		t.Errorf("an empty column has %d numbers", none.Len())
	}
}

func TestRegisterHoldsItsParties(t *testing.T) {
	hash, _ := HashOf("a document")
	ids := rapid.OneOf(rapid.StringN(1, 8, -1), rapid.SampledFrom([]string{"RS", hash.String(), hash.String() + ".1", hash.String() + ".s0",
		strings.ToUpper(hash.String()), hash.String()[:63]}))
	rapid.Check(t, func(t *rapid.T) {
		var list []graph.Party
		for _, id := range rapid.SliceOfDistinct(ids, func(id string) string { return id }).Draw(t, "ids") {
			list = append(list, graph.Party{ID: id, Kind: rapid.SampledFrom([]graph.PartyKind{graph.State, graph.Unnamed}).Draw(t, "kind"),
				Name: rapid.SampledFrom([]string{"", "officials", "Serbia"}).Draw(t, "name")})
		}
		slices.SortFunc(list, func(a, b graph.Party) int { return cmp.Compare(a.ID, b.ID) })
		r := newRegister(list)
		for i, want := range list {
			if got := r.at(uint32(i)); got != want {
				t.Fatalf("party %d = %+v, want %+v", i, got, want)
			}
			if found, ok := r.find(want.ID); !ok || found != uint32(i) {
				t.Fatalf("find %q = %d, %v, want %d", want.ID, found, ok, i)
			}
		}
		if _, ok := r.find("nobody here"); ok {
			t.Fatal("found nobody")
		}
	})
}

func TestTraitsHoldEveryWord(t *testing.T) {
	polarities := []graph.Polarity{graph.Affirmed, graph.Planned, graph.Negated}
	negations := []graph.Negation{"", graph.Rebutted, graph.Refused, graph.Halted, graph.Cancelled}
	statuses := []graph.Status{"", graph.Alleged, graph.Reported, graph.Acknowledged}
	stages := []graph.Stage{"", graph.Proposed, graph.Licensed, graph.Ordered, graph.Shipped, graph.Delivered, graph.Seized}
	readings := []graph.Reading{graph.Machine, graph.Accepted, graph.Corrected, graph.Rejected}
	bases := []graph.PeriodBasis{"", graph.Stated, graph.Bounded}
	rapid.Check(t, func(t *rapid.T) {
		draw := func() graph.Outline {
			return graph.Outline{Polarity: rapid.SampledFrom(polarities).Draw(t, "polarity"), Negation: rapid.SampledFrom(negations).Draw(t, "negation"),
				Status: rapid.SampledFrom(statuses).Draw(t, "status"), Stage: rapid.SampledFrom(stages).Draw(t, "stage"),
				Authorisation: rapid.SampledFrom([]graph.Authorisation{"", graph.Authorised, graph.Unauthorised}).Draw(t, "authorisation"),
				Reading:       rapid.SampledFrom(readings).Draw(t, "reading"), Period: graph.Period{Basis: rapid.SampledFrom(bases).Draw(t, "basis")}}
		}
		o := draw()
		traits := traitsOf(&o)
		if traits.Polarity() != o.Polarity || traits.Status() != o.Status || traits.Stage() != o.Stage || traits.Basis() != o.Period.Basis || traits.Reading() != o.Reading {
			t.Fatalf("traits of %+v: %s %s %s %s %s", o, traits.Polarity(), traits.Status(), traits.Stage(), traits.Basis(), traits.Reading())
		}
		if rejected := o.Reading == graph.Rejected; traits.Rejected() != rejected || traits.Counts() != (o.Polarity == graph.Affirmed && !rejected) ||
			traits.Rebuts() != (o.Polarity == graph.Negated && o.Negation == graph.Rebutted && !rejected) {
			t.Fatalf("traits of %+v: rejected %v, counts %v, rebuts %v", o, traits.Rejected(), traits.Counts(), traits.Rebuts())
		}
		c := &Columns{traits: []Traits{traits}}
		if asked := draw(); c.TraitFilter(&graph.ClaimFilter{Polarity: []graph.Polarity{asked.Polarity}, Reading: []graph.Reading{asked.Reading}}).
			Holds(traits) != (o.Polarity == asked.Polarity && o.Reading == asked.Reading) {
			t.Fatalf("a filter for %s, %s on %s, %s", asked.Polarity, asked.Reading, o.Polarity, o.Reading)
		}
	})
}

func TestDays(t *testing.T) {
	for expression, want := range map[string]string{"2024-02": "2024-02-01 2024-02-29", "2022/..": "2022-01-01 ", "../2022": " 2022-12-31", "": " ", "soon": " "} {
		days := DaysOf(expression)
		if got := Text(days.Earliest) + " " + Text(days.Latest); got != want {
			t.Errorf("days of %q = %q, want %q", expression, got, want)
		}
		if days.Known() != (want != " ") {
			t.Errorf("%q known: %v", expression, days.Known())
		}
	}
}

func TestHash(t *testing.T) {
	for _, id := range []string{"", "claim-1", strings.Repeat("A", 64), strings.Repeat("a", 63), strings.Repeat("g", 64)} {
		if _, plain := HashOf(id); plain {
			t.Errorf("%q passes for a hash", id)
		}
	}
	id := strings.Repeat("0a", 32)
	if h, plain := HashOf(id); !plain || h.String() != id {
		t.Errorf("hash of %q = %q, %v", id, h, plain)
	}
}
