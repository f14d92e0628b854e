package lexicon

import (
	"strings"

	"armsgraph/graph"
)

// check looks for terms that mean two parties, or two kinds of goods, without
// being marked as ambiguous.
func (b *builder) check() {
	for _, terms := range b.terms {
		for _, t := range terms {
			if first, second := contradiction(t.Senses); second != "" {
				b.errs = append(b.errs, t.line.errorf("one spelling means %s and %s, and is not marked ambiguous", first, second))
			}
		}
	}
}

// contradiction names two senses that cannot both be sure. A bare surname may
// also be a party of another kind, and a person two things in turn.
func contradiction(senses []Sense) (string, string) {
	sure := ""
	for _, s := range senses {
		if s.Ambiguous || s.Kind != PartySense && s.Kind != GoodsSense {
			continue
		}
		target := string(s.Class)
		if s.Kind == PartySense {
			target = s.Party.ID
		} else if s.Goods != Military {
			continue
		}
		if sure != "" && sure != target {
			return sure, target
		}
		sure = target
	}
	return "", ""
}

// ID is the id of a party that is neither state nor group: the state's code in
// small letters and a slug of its name, or the slug alone.
func ID(state, name string) string {
	slug := Slug(name)
	if state == "" {
		return slug
	}
	return strings.ToLower(state) + "-" + slug
}

// Slug is a name in small plain letters and digits, its words joined by
// hyphens.
func Slug(name string) string {
	folded, _ := fold(nil, name)
	var out strings.Builder
	gap := false
	for _, r := range string(folded) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			if gap && out.Len() > 0 {
				out.WriteByte('-')
			}
			gap = false
			out.WriteRune(r)
			continue
		}
		gap = gap || r != '\''
	}
	return out.String()
}

// NewGroup is the group that a state and a common noun make: "Syrian rebels"
// are SY-REBELS. It is not in the lexicon.
func NewGroup(state *Party, code, words string) *Party {
	return &Party{
		Party: graph.Party{ID: state.ID + "-" + code, Kind: graph.Group, Name: words},
		Home:  state.ID,
	}
}
