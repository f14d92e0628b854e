package search_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"armsgraph/graph"
)

// shelf is a store of outlines alone: what a snapshot is built from.
type shelf struct {
	graph.Store
	parties  map[string]graph.Party
	changes  []graph.Change // by revision, from 1
	matching []string       // what a text filter finds
}

func newShelf(parties ...graph.Party) *shelf {
	s := &shelf{parties: map[string]graph.Party{}}
	for _, p := range parties {
		s.parties[p.ID] = p
	}
	return s
}

func (s *shelf) put(change graph.Change) { s.changes = append(s.changes, change) }

func (s *shelf) Revision(context.Context) (graph.Revision, error) {
	return graph.Revision(len(s.changes)), nil
}

func (s *shelf) Changes(_ context.Context, since graph.Revision, yield func(graph.Change) error) (graph.Revision, error) {
	newest := map[string]int{}
	for i := int(since); i < len(s.changes); i++ {
		newest[s.changes[i].DocumentID] = i
	}
	for i := int(since); i < len(s.changes); i++ {
		if newest[s.changes[i].DocumentID] != i {
			continue
		}
		if err := yield(s.changes[i]); err != nil {
			return 0, err
		}
	}
	return graph.Revision(len(s.changes)), nil
}

func (s *shelf) Parties(context.Context, []string) ([]graph.Party, error) {
	var list []graph.Party
	for _, p := range s.parties {
		list = append(list, p)
	}
	slices.SortFunc(list, func(a, b graph.Party) int { return strings.Compare(a.ID, b.ID) })
	return list, nil
}

func (s *shelf) MatchClaims(_ context.Context, _ string, yield func(string) error) error {
	for _, id := range s.matching {
		if err := yield(id); err != nil {
			return err
		}
	}
	return nil
}

func (s *shelf) Claims(_ context.Context, ids []string) ([]graph.Claim, error) {
	var claims []graph.Claim
	for _, id := range ids {
		claims = append(claims, graph.Claim{ID: id})
	}
	return claims, nil
}

func hashID(name string) string {
	sum := sha256.Sum256([]byte(name))
	return hex.EncodeToString(sum[:])
}

func state(id string) graph.Party {
	return graph.Party{ID: id, Kind: graph.State, Name: id, ISO2: id, ISO3: id + "X"}
}

func paper(id string) graph.Party { return graph.Party{ID: id, Kind: graph.Publication, Name: id} }

// told is a claim in short: "RS>CZ>UA", who is its origin, and its EDTF period.
func told(name, route, origin, period string, change ...func(*graph.Outline)) graph.Outline {
	o := graph.Outline{ID: hashID(name), Route: strings.Split(route, ">"), Polarity: graph.Affirmed, Status: graph.Alleged,
		Goods: graph.NewGoodsSet(graph.Arms), Reading: graph.Machine}
	if period != "" {
		o.Period = graph.Period{EDTF: period, Basis: graph.Stated}
	}
	if origin != "" {
		o.Speakers = []graph.Speaker{{Party: origin, Origin: true, Stance: graph.Alleges}}
	}
	for _, c := range change {
		c(&o)
	}
	return o
}

func carrying(goods ...graph.Goods) func(*graph.Outline) {
	return func(o *graph.Outline) { o.Goods = graph.NewGoodsSet(goods...) }
}

func rebutted(o *graph.Outline) { o.Polarity, o.Negation, o.Status = graph.Negated, graph.Rebutted, "" }

func planned(o *graph.Outline) { o.Polarity = graph.Planned }

func rejected(o *graph.Outline) { o.Reading = graph.Rejected }

func bounded(o *graph.Outline) { o.Period.Basis = graph.Bounded }

// document puts claims on the shelf as one document.
func (s *shelf) document(name string, claims ...graph.Outline) {
	for i := range claims {
		claims[i].Start = 10 * i
	}
	s.put(graph.Change{DocumentID: hashID(name), Title: name, Outlines: claims})
}

func codes(r graph.Route) string {
	ids := make([]string, len(r.Parties))
	for i, p := range r.Parties {
		ids[i] = p.ID
	}
	return fmt.Sprintf("%s %s", r.Basis, strings.Join(ids, ">"))
}
