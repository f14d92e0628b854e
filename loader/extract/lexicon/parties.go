package lexicon

import (
	"strings"

	"armsgraph/graph"
)

func (b *builder) group(r row) error {
	p := &Party{Party: graph.Party{ID: r.column(0), Kind: graph.Group, Name: r.column(2)}, Home: r.column(1)}
	if len(p.ID) < 2 || strings.ToUpper(p.ID) != p.ID {
		return r.errorf("%q is no code of a group", p.ID)
	}
	if err := b.declare(r, p); err != nil {
		return err
	}
	b.names(r, p, graph.ByName, 3)
	b.spell(r, p, Adjective, graph.ByDemonym, r.surfaces(4)...)
	return nil
}

// names spells a party by its name, where that can stand in a text, and by the
// alternatives of column i.
func (b *builder) names(r row, p *Party, how graph.Resolution, i int) {
	others := r.surfaces(i)
	given := false
	for _, s := range others {
		given = given || s.text == p.Name
	}
	if !given && !strings.ContainsAny(p.Name, "(/") {
		b.spell(r, p, Name, how, surface{text: p.Name})
	}
	b.spell(r, p, Name, how, others...)
}

func (b *builder) groupNoun(r row) error {
	code := strings.ReplaceAll(r.column(2), " ", "-")
	for _, s := range append(r.surfaces(0), r.surfaces(1)...) {
		b.mean(r, s.text, Sense{Kind: GroupNoun, Code: code, Ambiguous: s.ambiguous})
	}
	return nil
}

func (b *builder) agency(r row) error {
	state := r.column(0)
	p := &Party{
		Party: graph.Party{ID: ID(state, r.column(1)), Kind: graph.Agency, Name: r.column(2), PartOf: state},
		Home:  state,
	}
	if seat := r.column(4); seat == "seat" {
		p.Seat = true
	} else if seat != "" {
		return r.errorf("%q is not \"seat\"", seat)
	}
	if err := b.declare(r, p); err != nil {
		return err
	}
	b.names(r, p, graph.ByName, 3)
	return nil
}

func (b *builder) company(r row) error {
	state, name := r.column(0), r.column(1)
	p := &Party{
		Party: graph.Party{ID: ID(state, name), Kind: graph.Company, Name: name, PartOf: state},
		Home:  state,
	}
	if err := b.declare(r, p); err != nil {
		return err
	}
	b.names(r, p, graph.ByCompany, 2)
	return nil
}

func (b *builder) organisation(r row) error { return b.speaker(r, graph.Organisation) }
func (b *builder) publication(r row) error  { return b.speaker(r, graph.Publication) }

// speaker enters an organisation or a publication.
func (b *builder) speaker(r row, kind graph.PartyKind) error {
	state := r.column(0)
	p := &Party{
		Party: graph.Party{ID: ID(state, r.column(1)), Kind: kind, Name: r.column(2), PartOf: state},
		Home:  state,
	}
	if err := b.declare(r, p); err != nil {
		return err
	}
	b.names(r, p, graph.ByName, 3)
	return nil
}

func (b *builder) person(r row) error {
	state := r.column(0)
	return b.somebody(r, &Party{
		Party: graph.Party{ID: ID(state, r.column(1)), PartOf: state}, Home: state,
	})
}

// official enters a person who speaks for an organisation.
func (b *builder) official(r row) error {
	body := r.column(0)
	if b.parties[body] == nil {
		return r.errorf("unknown organisation %q", body)
	}
	return b.somebody(r, &Party{
		Party: graph.Party{ID: ID("", r.column(1)), PartOf: body}, Body: body,
	})
}

func (b *builder) somebody(r row, p *Party) error {
	p.Kind, p.Name, p.Office = graph.Person, r.column(1), r.column(3)
	if err := b.declare(r, p); err != nil {
		return err
	}
	b.spell(r, p, Name, graph.ByName, surface{text: p.Name})
	for _, s := range r.surfaces(2) {
		b.mean(r, s.text, Sense{
			Party: p, Form: Name, How: graph.ByName, Ambiguous: s.ambiguous,
			shorthand: !strings.Contains(s.text, " "),
		})
	}
	return nil
}

func (b *builder) region(r row) error {
	p := &Party{Party: graph.Party{ID: ID("region", r.column(0)), Kind: graph.Region, Name: r.column(0), Area: r.column(0)}}
	if err := b.declare(r, p); err != nil {
		return err
	}
	b.names(r, p, graph.ByName, 1)
	b.spell(r, p, Adjective, graph.ByDemonym, r.surfaces(2)...)
	return nil
}
