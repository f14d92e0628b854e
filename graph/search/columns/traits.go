package columns

import (
	"slices"

	"armsgraph/graph"
)

// Traits is the closed vocabularies of a claim in one word.
type Traits uint16

// A trait is one vocabulary: its values in an order of its own, of which the
// number 0 stands for none.
type trait[T ~string] struct {
	shift, width int
	values       []T
}

var (
	polarities     = trait[graph.Polarity]{0, 2, []graph.Polarity{graph.Affirmed, graph.Planned, graph.Negated}}
	negations      = trait[graph.Negation]{2, 3, []graph.Negation{graph.Rebutted, graph.Refused, graph.Halted, graph.Cancelled}}
	statuses       = trait[graph.Status]{5, 2, []graph.Status{graph.Alleged, graph.Reported, graph.Acknowledged}}
	stages         = trait[graph.Stage]{7, 3, []graph.Stage{graph.Proposed, graph.Licensed, graph.Ordered, graph.Shipped, graph.Delivered, graph.Seized}}
	authorisations = trait[graph.Authorisation]{10, 2, []graph.Authorisation{graph.Authorised, graph.Unauthorised}}
	bases          = trait[graph.PeriodBasis]{12, 2, []graph.PeriodBasis{graph.Stated, graph.Bounded}}
	rejections     = trait[graph.Reading]{14, 2, []graph.Reading{graph.Accepted, graph.Corrected, graph.Rejected}} // 0 is MACHINE
)

func (t trait[T]) encode(value T) Traits {
	return Traits(slices.Index(t.values, value)+1) << t.shift
}

func (t trait[T]) number(traits Traits) int {
	return int(traits>>t.shift) & (1<<t.width - 1)
}

func (t trait[T]) decode(traits Traits) T {
	if n := t.number(traits); n > 0 && n <= len(t.values) {
		return t.values[n-1]
	}
	return ""
}

// Allowed is the set of values that a filter allows, one bit a number.
type allowed uint8

// allow is the bits of the given values; every bit where none is given.
func (t trait[T]) allow(values []T) allowed {
	if len(values) == 0 {
		return ^allowed(0)
	}
	var bits allowed
	for _, value := range values {
		if n := slices.Index(t.values, value); n >= 0 {
			bits |= 1 << (n + 1)
		}
	}
	return bits
}

func traitsOf(o *graph.Outline) Traits {
	return polarities.encode(o.Polarity) | negations.encode(o.Negation) | statuses.encode(o.Status) | stages.encode(o.Stage) |
		authorisations.encode(o.Authorisation) | bases.encode(o.Period.Basis) | rejections.encode(o.Reading)
}

// Polarity is the claim's polarity.
func (t Traits) Polarity() graph.Polarity { return polarities.decode(t) }

// Status is the claim's status; empty where it has none.
func (t Traits) Status() graph.Status { return statuses.decode(t) }

// Stage is the claim's stage; empty where it has none.
func (t Traits) Stage() graph.Stage { return stages.decode(t) }

// Basis is the basis of the claim's period; empty where nothing is known.
func (t Traits) Basis() graph.PeriodBasis { return bases.decode(t) }

// Reading is what a person made of the machine's reading; MACHINE where none has looked.
func (t Traits) Reading() graph.Reading {
	if reading := rejections.decode(t); reading != "" {
		return reading
	}
	return graph.Machine
}

// Rejected reports whether a person has rejected the reading.
func (t Traits) Rejected() bool { return rejections.number(t) == len(rejections.values) }

// Counts reports whether the claim counts for corroboration: affirmed, and its
// reading not rejected.
func (t Traits) Counts() bool { return polarities.number(t) == 1 && !t.Rejected() }

// Rebuts reports whether the claim disputes others: a rebuttal, and its reading
// not rejected.
func (t Traits) Rebuts() bool {
	return polarities.number(t) == 3 && negations.number(t) == 1 && !t.Rejected()
}

// TraitFilter selects claims by their traits: one bit for each value of Traits.
type TraitFilter [1 << 16 / 64]uint64

// TraitFilter is the part of a claim filter that looks at traits. It knows the
// traits that claims of these columns have.
func (c *Columns) TraitFilter(f *graph.ClaimFilter) *TraitFilter {
	reading := rejections.allow(f.Reading)
	if slices.Contains(f.Reading, graph.Machine) {
		reading |= 1
	}
	polarity, negation, status := polarities.allow(f.Polarity), negations.allow(f.Negation), statuses.allow(f.Status)
	stage, authorisation, basis := stages.allow(f.Stage), authorisations.allow(f.Authorisation), bases.allow(f.DateBasis)
	filter := new(TraitFilter)
	for _, t := range c.traits {
		if polarity.has(polarities.number(t)) && negation.has(negations.number(t)) && status.has(statuses.number(t)) &&
			stage.has(stages.number(t)) && authorisation.has(authorisations.number(t)) && basis.has(bases.number(t)) &&
			reading.has(rejections.number(t)) {
			filter[t/64] |= 1 << (t % 64)
		}
	}
	return filter
}

func (a allowed) has(number int) bool { return a>>number&1 == 1 }

// Holds reports whether the filter selects a claim of these traits.
func (f *TraitFilter) Holds(t Traits) bool { return f[t/64]>>(t%64)&1 == 1 }

// WithoutRejected leaves out the claims whose reading is rejected.
func (f *TraitFilter) WithoutRejected(c *Columns) {
	for _, t := range c.traits {
		if t.Rejected() {
			f[t/64] &^= 1 << (t % 64)
		}
	}
}

// distinct is the traits that claims have, each once.
func distinct(all []Traits) []Traits {
	var seen TraitFilter
	var list []Traits
	for _, t := range all {
		if !seen.Holds(t) {
			seen[t/64] |= 1 << (t % 64)
			list = append(list, t)
		}
	}
	return list
}
