package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"armsgraph/graph"
)

// Limits bound what one request may cost.
type Limits struct {
	Body               int64 // bytes
	Tokens             int
	Depth              int
	IntrospectionDepth int // of a query of __schema or __type alone
	Aliases            int
	// Elements bounds the elements that the lists of an answer may hold
	// together: first times first along nested lists.
	Elements int
	Answer   int // bytes
	Timeout  time.Duration
}

// DefaultLimits is the contract's.
func DefaultLimits() Limits {
	return Limits{Body: 64 << 10, Tokens: 1000, Depth: 12, IntrospectionDepth: 16, Aliases: 30, Elements: 20_000, Answer: 32 << 20, Timeout: 10 * time.Second}
}

var errTooDeep = errors.New("too deep")

// check measures an operation's depth and aliases.
func (l Limits) check(operation *graphql.OperationContext) error {
	depth := l.Depth
	if onlyIntrospection(operation.Operation.SelectionSet) {
		depth = l.IntrospectionDepth
	}
	c := counter{depth: depth, aliases: l.Aliases}
	if err := c.visit(operation.Operation.SelectionSet, 1); err != nil {
		if errors.Is(err, errTooDeep) {
			return fmt.Errorf("the query is nested deeper than %d levels", depth)
		}
		return err
	}
	if n := elements(operation.Operation.SelectionSet, operation.Variables, 1, l.Elements); n > l.Elements {
		return fmt.Errorf("the lists of the answer may hold more than %d elements: ask for fewer with first", l.Elements)
	}
	return nil
}

// elements is how many elements the lists below a selection may hold, each
// list times those around it; counting stops above the limit.
func elements(set ast.SelectionSet, variables map[string]any, times, limit int) int {
	total := 0
	for _, selection := range set {
		if total > limit || times > limit {
			return limit + 1
		}
		switch selection := selection.(type) {
		case *ast.Field:
			within := times
			if first, ok := firstOf(selection, variables); ok {
				within *= first
				total += within
			} else if selection.Name == "legs" {
				within *= graph.MaxLegs
			}
			total += elements(selection.SelectionSet, variables, within, limit)
		case *ast.InlineFragment:
			total += elements(selection.SelectionSet, variables, times, limit)
		case *ast.FragmentSpread:
			if selection.Definition != nil {
				total += elements(selection.Definition.SelectionSet, variables, times, limit)
			}
		}
	}
	return total
}

// firstOf is the argument first of a list.
func firstOf(field *ast.Field, variables map[string]any) (int, bool) {
	if field.Definition == nil || field.Definition.Arguments.ForName("first") == nil {
		return 0, false
	}
	switch first := field.ArgumentMap(variables)["first"].(type) {
	case int64:
		return int(min(max(first, 0), graph.MaxFirst)), true
	case json.Number:
		n, err := first.Int64()
		if err != nil {
			return graph.MaxFirst, true
		}
		return int(min(max(n, 0), graph.MaxFirst)), true
	}
	return graph.MaxFirst, true
}

type counter struct{ depth, aliases, seen int }

func (c *counter) visit(set ast.SelectionSet, level int) error {
	if len(set) > 0 && level > c.depth {
		return errTooDeep
	}
	for _, selection := range set {
		var err error
		switch selection := selection.(type) {
		case *ast.Field:
			if selection.Alias != selection.Name {
				if c.seen++; c.seen > c.aliases {
					return fmt.Errorf("the query has more than %d aliases", c.aliases)
				}
			}
			err = c.visit(selection.SelectionSet, level+1)
		case *ast.InlineFragment:
			err = c.visit(selection.SelectionSet, level)
		case *ast.FragmentSpread:
			if selection.Definition != nil {
				err = c.visit(selection.Definition.SelectionSet, level)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func onlyIntrospection(set ast.SelectionSet) bool {
	for _, selection := range set {
		if field, ok := selection.(*ast.Field); !ok || field.Name != "__schema" && field.Name != "__type" && field.Name != "__typename" {
			return false
		}
	}
	return true
}
