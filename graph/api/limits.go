package api

import (
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"armsgraph/graph"
)

// Limits bound what one request may cost.
type Limits struct {
	Body               int64 // bytes, of a body or of an address' query
	Tokens             int
	Depth              int
	IntrospectionDepth int // of a query of __schema or __type alone
	Aliases            int
	// Elements bounds the elements that the lists of an answer may hold
	// together: first times first along nested lists.
	Elements int
	First    int // elements of one page; at most graph.MaxFirst
	Legs     int // legs of a route; at most graph.MaxLegs
	Answer   int // bytes
	Timeout  time.Duration
}

// DefaultLimits is the contract's.
func DefaultLimits() Limits {
	return Limits{Body: 64 << 10, Tokens: 1000, Depth: 12, IntrospectionDepth: 16, Aliases: 30, Elements: 20_000,
		First: graph.MaxFirst, Legs: graph.MaxLegs, Answer: 32 << 20, Timeout: 10 * time.Second}
}

// check reports which limit an operation does not keep.
func (l Limits) check(operation *graphql.OperationContext) error {
	depth := l.Depth
	if onlyIntrospection(operation.Operation.SelectionSet) {
		depth = l.IntrospectionDepth
	}
	cost := newMeter(operation.Variables).set(operation.Operation.SelectionSet)
	switch {
	case cost.depth > depth:
		return fmt.Errorf("the query is nested deeper than %d levels", depth)
	case cost.aliases > l.Aliases:
		return fmt.Errorf("the query has more than %d aliases", l.Aliases)
	case cost.first > l.First:
		return fmt.Errorf("first is at most %d: take the next page with after", l.First)
	case cost.legs > l.Legs:
		return fmt.Errorf("maxLegs is at most %d", l.Legs)
	case cost.elements > l.Elements:
		return fmt.Errorf("the lists of the answer may hold more than %d elements: ask for fewer with first", l.Elements)
	}
	return nil
}
