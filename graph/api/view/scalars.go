package view

import (
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
)

// MarshalDay writes a calendar day; the empty day is null.
func MarshalDay(day string) graphql.Marshaler {
	if day == "" {
		return graphql.Null
	}
	return graphql.MarshalString(day)
}

// UnmarshalDay reads a calendar day and fails with graph.ErrInvalid on
// anything else.
func UnmarshalDay(v any) (string, error) {
	text, ok := v.(string)
	if !ok {
		return "", fmt.Errorf("%w date: write it as text, for example \"2025-05-29\"", graph.ErrInvalid)
	}
	if _, err := edtf.ParseDay(text); err != nil {
		return "", fmt.Errorf("%w date %q: write it as year-month-day, for example 2025-05-29", graph.ErrInvalid, text)
	}
	return text, nil
}

// MarshalEDTF writes an EDTF expression; the empty one is null.
func MarshalEDTF(expression string) graphql.Marshaler { return MarshalDay(expression) }

// UnmarshalEDTF reads an EDTF expression and fails with graph.ErrInvalid on
// anything else.
func UnmarshalEDTF(v any) (string, error) {
	text, _ := v.(string)
	if _, err := edtf.Parse(text); err != nil {
		return "", fmt.Errorf("%w EDTF expression %q", graph.ErrInvalid, text)
	}
	return text, nil
}
