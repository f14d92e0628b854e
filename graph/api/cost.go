package api

import (
	"encoding/json"
	"math"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"armsgraph/graph"
)

// cost is what a selection asks for. Its numbers stop growing at costly.
type cost struct {
	depth    int // levels of fields that have fields
	aliases  int
	elements int // of all lists together
	first    int // the largest page
	nested   int // the largest page of claims of a route or leg
	legs     int // the largest maxLegs
}

const costly = math.MaxInt32

// meter measures selections, each fragment once, however often it is spread.
type meter struct {
	variables map[string]any
	fragments map[*ast.FragmentDefinition]cost
}

func newMeter(variables map[string]any) *meter {
	return &meter{variables: variables, fragments: map[*ast.FragmentDefinition]cost{}}
}

func (m *meter) set(set ast.SelectionSet) cost {
	var total cost
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			total = total.beside(m.field(selection))
		case *ast.InlineFragment:
			total = total.beside(m.set(selection.SelectionSet))
		case *ast.FragmentSpread:
			if selection.Definition != nil {
				total = total.beside(m.fragment(selection.Definition))
			}
		}
	}
	return total
}

func (m *meter) fragment(fragment *ast.FragmentDefinition) cost {
	known, ok := m.fragments[fragment]
	if !ok {
		known = m.set(fragment.SelectionSet)
		m.fragments[fragment] = known
	}
	return known
}

func (m *meter) field(field *ast.Field) cost {
	below := m.set(field.SelectionSet)
	if len(field.SelectionSet) > 0 {
		below.depth++
	}
	if field.Alias != field.Name {
		below.aliases = bounded(int64(below.aliases) + 1)
	}
	if first, ok := m.number(field, "first"); ok {
		page := min(first, graph.MaxFirst)
		below.elements = bounded(int64(page) * (int64(below.elements) + 1))
		below.first = max(below.first, first)
		if isListOfClaims(field) {
			below.nested = max(below.nested, page)
		}
	} else if field.Name == "legs" {
		below.elements = bounded(graph.MaxLegs * int64(below.elements))
	}
	if legs, ok := m.number(field, "maxLegs"); ok {
		below.legs = max(below.legs, legs)
	}
	return below
}

// isListOfClaims tells whether a field lists claims of a route or leg.
func isListOfClaims(field *ast.Field) bool {
	return (field.Name == "claims" || field.Name == "disputes") && field.ObjectDefinition != nil &&
		(field.ObjectDefinition.Name == "Leg" || field.ObjectDefinition.Name == "Route")
}

// number is a field's argument of type Int, 0 where it is negative, costly where
// it is no such number; it tells whether the field has the argument.
func (m *meter) number(field *ast.Field, name string) (int, bool) {
	if field.Definition == nil {
		return 0, false
	}
	defined := field.Definition.Arguments.ForName(name)
	if defined == nil {
		return 0, false
	}
	value := defined.DefaultValue
	if given := field.Arguments.ForName(name); given != nil {
		if given.Value.Kind != ast.Variable {
			value = given.Value
		} else if variable, ok := m.variables[given.Value.Raw]; ok {
			return integer(variable), true
		}
	}
	if value == nil {
		return costly, true
	}
	return integer(json.Number(value.Raw)), true
}

func integer(value any) int {
	var n int64
	switch value := value.(type) {
	case json.Number:
		var err error
		if n, err = strconv.ParseInt(string(value), 10, 64); err != nil {
			return costly
		}
	case int64:
		n = value
	case int:
		n = int64(value)
	default:
		return costly
	}
	return bounded(max(n, 0))
}

func bounded(n int64) int { return int(min(n, costly)) }

// beside is the cost of two selections in one set.
func (c cost) beside(other cost) cost {
	return cost{
		depth:    max(c.depth, other.depth),
		aliases:  bounded(int64(c.aliases) + int64(other.aliases)),
		elements: bounded(int64(c.elements) + int64(other.elements)),
		first:    max(c.first, other.first),
		nested:   max(c.nested, other.nested),
		legs:     max(c.legs, other.legs),
	}
}

func onlyIntrospection(set ast.SelectionSet) bool {
	for _, selection := range set {
		if field, ok := selection.(*ast.Field); !ok || field.Name != "__schema" && field.Name != "__type" && field.Name != "__typename" {
			return false
		}
	}
	return true
}
