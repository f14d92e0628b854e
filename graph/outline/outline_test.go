package outline_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"armsgraph/graph"
	"armsgraph/graph/outline"
)

func examples() []graph.Outline {
	full := graph.Outline{ID: strings.Repeat("0a", 32), Route: []string{"RS", "CZ", "UA"}, Polarity: graph.Negated,
		Negation: graph.Cancelled, Status: graph.Acknowledged, Stage: graph.Seized, Authorisation: graph.Unauthorised,
		Goods: graph.AnyGoods, Period: graph.Period{EDTF: "2022/..", Basis: graph.Bounded}, Start: 1 << 40,
		Speakers: []graph.Speaker{{Party: "ru-svr", Origin: true, Stance: graph.PartlyRebuts}, {}},
		Reading:  graph.Rejected, Value: -8e8, Currency: "EUR", ValueID: strings.Repeat("ff", 16)}
	return []graph.Outline{full, {Route: []string{}, Speakers: []graph.Speaker{}}, {ID: "0A", ValueID: "x.1", Route: []string{"RS"}, Speakers: []graph.Speaker{}}}
}

func TestUnpackReversesPack(t *testing.T) {
	want := examples()
	full := reflect.ValueOf(want[0])
	for i := range full.NumField() {
		if full.Field(i).IsZero() {
			t.Errorf("the example leaves %s empty", full.Type().Field(i).Name)
		}
	}
	got, err := outline.Unpack(outline.Pack(want))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestUnpackRefusesWhatIsCut(t *testing.T) {
	packed := outline.Pack(examples())
	for n := range packed {
		if _, err := outline.Unpack(packed[:n]); !errors.Is(err, outline.ErrPacked) {
			t.Fatalf("cut at %d: %v", n, err)
		}
	}
	if _, err := outline.Unpack(append(packed, 0)); !errors.Is(err, outline.ErrPacked) {
		t.Errorf("a byte too many: %v", err)
	}
}

func FuzzUnpack(f *testing.F) {
	f.Add(outline.Pack(examples()))
	f.Add([]byte{1, 0, 1})
	f.Fuzz(func(t *testing.T, packed []byte) {
		outlines, err := outline.Unpack(packed)
		if err != nil {
			return
		}
		again, err := outline.Unpack(outline.Pack(outlines))
		if err != nil || !cmp.Equal(again, outlines, cmpopts.EquateNaNs()) {
			t.Errorf("packed again: %v", err)
		}
	})
}
