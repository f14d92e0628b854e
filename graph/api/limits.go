package api

import (
	"errors"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Limits bound what one request may cost.
type Limits struct {
	Body               int64 // bytes
	Tokens             int
	Depth              int
	IntrospectionDepth int // of a query of __schema or __type alone
	Aliases            int
	Timeout            time.Duration
}

// DefaultLimits is the contract's.
func DefaultLimits() Limits {
	return Limits{Body: 64 << 10, Tokens: 1000, Depth: 12, IntrospectionDepth: 16, Aliases: 30, Timeout: 10 * time.Second}
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
	return nil
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
