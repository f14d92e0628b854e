package lexicon

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"armsgraph/graph"
)

// builder gathers the facts of all files and their faults.
type builder struct {
	*Lexicon
	fsys fs.FS
	errs []error
}

// Load reads and validates the facts in fsys. All faults found are joined,
// each a *FactError with file and line.
func Load(fsys fs.FS) (*Lexicon, error) {
	b := &builder{fsys: fsys, Lexicon: &Lexicon{
		pieces:  make(map[string]uint32, 16384),
		edges:   make(map[uint64]uint32, 32768),
		terms:   make([][]*Term, 1, 32768),
		parties: make(map[string]*Party, 4096),
		alpha3:  make(map[string]*Party, 300),
		heirs:   make(map[string]string),
		given:   make(map[string]bool),
		ends:    make(map[string]bool),
	}}
	b.each("states.tsv", 8, 8, b.state)
	b.each("successions.tsv", 2, 2, b.succession)
	b.each("groups.tsv", 3, 5, b.group)
	b.each("generic-groups.tsv", 3, 3, b.groupNoun)
	b.each("agencies.tsv", 3, 5, b.agency)
	b.each("companies.tsv", 2, 3, b.company)
	b.each("organisations.tsv", 3, 4, b.organisation)
	b.each("publications.tsv", 3, 4, b.publication)
	b.each("persons.tsv", 4, 4, b.person)
	b.each("international-persons.tsv", 4, 4, b.official)
	b.each("regions.tsv", 1, 3, b.region)
	b.each("places.tsv", 2, 2, b.place)
	b.each("cities.tsv", 2, 2, b.place)
	b.each("goods.tsv", 3, 3, b.goods)
	b.each("blockers.tsv", 1, 1, b.blocker)
	b.each("given-names.tsv", 1, 1, b.givenNames)
	b.check()
	if len(b.errs) > 0 {
		return nil, fmt.Errorf("load lexicon: %w", errors.Join(b.errs...))
	}
	return b.Lexicon, nil
}

func (b *builder) each(file string, least, most int, read func(row) error) {
	rows, err := readRows(b.fsys, file, least, most)
	if err != nil {
		b.errs = append(b.errs, err)
	}
	for _, r := range rows {
		if err := read(r); err != nil {
			b.errs = append(b.errs, err)
		}
	}
}

// declare enters a party under its id.
func (b *builder) declare(r row, p *Party) error {
	if p.Name == "" || p.ID == "" {
		return r.errorf("a party without name or id")
	}
	if b.parties[p.ID] != nil {
		return r.errorf("party %s is declared twice", p.ID)
	}
	if p.Home != "" && (b.parties[p.Home] == nil || b.parties[p.Home].Kind != graph.State) {
		return r.errorf("unknown state %q", p.Home)
	}
	p.Lexical = true
	b.parties[p.ID] = p
	return nil
}

// spell enters spellings of a party.
func (b *builder) spell(r row, p *Party, form Form, how graph.Resolution, names ...surface) {
	for _, s := range names {
		b.mean(r, s.text, Sense{Party: p, Form: form, How: how, Ambiguous: s.ambiguous})
	}
}

// mean gives a spelling one more sense; a second form of the same party is
// joined to the first.
func (b *builder) mean(r row, text string, s Sense) {
	term := b.add(text, r.origin)
	for i := range term.Senses {
		t := &term.Senses[i]
		if s.Kind == PartySense && t.Kind == PartySense && t.Party == s.Party {
			t.Form |= s.Form
			t.Ambiguous = t.Ambiguous && s.Ambiguous
			return
		}
		if s.Kind == GoodsSense && t.Kind == GoodsSense {
			if t.Class == s.Class && t.Goods == s.Goods {
				t.Ambiguous = t.Ambiguous && s.Ambiguous
				return
			}
		}
	}
	term.Senses = append(term.Senses, s)
}

func (b *builder) state(r row) error {
	code, alpha3 := r.column(0), r.column(1)
	if len(code) < 2 || len(code) > 3 || strings.ToUpper(code) != code || len(alpha3) != 3 {
		return r.errorf("%q and %q are no codes of a state", code, alpha3)
	}
	p := &Party{Party: graph.Party{ID: code, Kind: graph.State, Name: r.column(2), ISO2: code, ISO3: alpha3}, Home: ""}
	if len(code) > 2 {
		p.ISO2 = ""
	}
	if err := years(r, p); err != nil {
		return err
	}
	if err := b.declare(r, p); err != nil {
		return err
	}
	p.Home = code
	b.alpha3[alpha3] = p
	for _, named := range append(append([]surface{{text: p.Name}}, r.surfaces(5)...), r.surfaces(6)...) {
		words := strings.Fields(strings.ToLower(named.text))
		b.ends[words[len(words)-1]] = true
	}
	b.spell(r, p, Name, graph.ByName, surface{text: p.Name})
	b.spell(r, p, Name, graph.ByName, r.surfaces(6)...)
	b.spell(r, p, Name, graph.ByCapital, r.surfaces(5)...)
	b.spell(r, p, People, graph.ByDemonym, r.surfaces(4)...)
	for i, s := range r.surfaces(3) {
		if i == 0 {
			p.Demonym = s.text
		}
		b.spell(r, p, Adjective, graph.ByDemonym, s)
		if strings.HasSuffix(s.text, "n") || strings.HasSuffix(s.text, "i") {
			b.spell(r, p, People, graph.ByDemonym, surface{s.text + "s", s.ambiguous})
		}
	}
	return nil
}

func years(r row, p *Party) error {
	span := r.column(7)
	if span == "" {
		return nil
	}
	from, to, ok := strings.Cut(span, "-")
	if !ok {
		return r.errorf("years %q are no span", span)
	}
	var err error
	if from != "" {
		p.From, err = strconv.Atoi(from)
	}
	if to != "" && err == nil {
		p.To, err = strconv.Atoi(to)
	}
	if err != nil {
		return r.errorf("years %q: %v", span, err)
	}
	return nil
}

func (b *builder) succession(r row) error {
	former, heir := r.column(0), r.column(1)
	if b.parties[former] == nil || b.parties[heir] == nil {
		return r.errorf("unknown state in %s and %s", former, heir)
	}
	b.heirs[heir] = former
	return nil
}

func (b *builder) place(r row) error {
	p := b.parties[r.column(0)]
	if p == nil || p.Kind != graph.State {
		return r.errorf("unknown state %q", r.column(0))
	}
	b.spell(r, p, Name, graph.ByPlace, r.surfaces(1)...)
	return nil
}

func (b *builder) blocker(r row) error {
	term := b.add(r.column(0), r.origin)
	term.Senses = []Sense{{Kind: Blocked}}
	return nil
}

func (b *builder) givenNames(r row) error {
	for _, name := range strings.Fields(r.column(0)) {
		folded, _ := fold(nil, name)
		b.given[string(folded)] = true
	}
	return nil
}
