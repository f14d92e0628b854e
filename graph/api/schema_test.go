package api

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"armsgraph/graph"
	"armsgraph/internal/sharedtest"
)

func schema(t *testing.T) *ast.Schema {
	t.Helper()
	return NewExecutableSchema(Config{Resolvers: resolver{}}).Schema()
}

// signature is a field as clients rely on it: its arguments, their defaults,
// and its type.
func signature(field *ast.FieldDefinition) string {
	var text strings.Builder
	for _, argument := range field.Arguments {
		fmt.Fprintf(&text, "%s: %s = %v, ", argument.Name, argument.Type, argument.DefaultValue)
	}
	return fmt.Sprintf("%s(%s): %s = %v", field.Name, text.String(), field.Type, field.DefaultValue)
}

func TestSchemaHoldsTheContract(t *testing.T) {
	path := sharedtest.Path(t, "contract.graphqls")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	contract, err := gqlparser.LoadSchema(&ast.Source{Name: path, Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	ours := schema(t)
	for name, wanted := range contract.Types {
		held := ours.Types[name]
		if held == nil || held.Kind != wanted.Kind {
			t.Errorf("the contract's %s %s is missing", wanted.Kind, name)
			continue
		}
		for _, value := range wanted.EnumValues {
			if held.EnumValues.ForName(value.Name) == nil {
				t.Errorf("the contract's value %s.%s is missing", name, value.Name)
			}
		}
		for _, field := range wanted.Fields {
			if got := held.Fields.ForName(field.Name); got == nil || signature(got) != signature(field) {
				t.Errorf("%s.%s is not as in the contract: %s", name, field.Name, signature(field))
			}
		}
	}
}

func TestEverythingInTheSchemaIsDescribed(t *testing.T) {
	for name, definition := range schema(t).Types {
		if definition.BuiltIn || strings.HasPrefix(name, "__") {
			continue
		}
		if definition.Description == "" {
			t.Errorf("%s has no description", name)
		}
		for _, value := range definition.EnumValues {
			if value.Description == "" {
				t.Errorf("%s.%s has no description", name, value.Name)
			}
		}
		for _, field := range definition.Fields {
			if field.Description == "" && !strings.HasPrefix(field.Name, "__") {
				t.Errorf("%s.%s has no description", name, field.Name)
			}
			for _, argument := range field.Arguments {
				if argument.Description == "" && !strings.HasPrefix(field.Name, "__") {
					t.Errorf("%s.%s(%s) has no description", name, field.Name, argument.Name)
				}
			}
		}
	}
}

// enumNames is the values of an enum in the schema.
func enumNames(t *testing.T, name string) []string {
	t.Helper()
	definition := schema(t).Types[name]
	if definition == nil || definition.Kind != ast.Enum {
		t.Fatalf("the schema has no enum %s", name)
	}
	var names []string
	for _, value := range definition.EnumValues {
		names = append(names, value.Name)
	}
	slices.Sort(names)
	return names
}

// spelled is the Go values of a vocabulary as text, sorted.
func spelled[T ~string](values ...T) []string {
	var texts []string
	for _, value := range values {
		texts = append(texts, string(value))
	}
	slices.Sort(texts)
	return texts
}

func TestEnumsCoverTheVocabularies(t *testing.T) {
	for name, values := range map[string][]string{
		"Polarity":      spelled(graph.AllPolarities...),
		"Negation":      spelled(graph.AllNegations...),
		"Status":        spelled(graph.AllStatuses...),
		"Stance":        spelled(graph.AllStances...),
		"Stage":         spelled(graph.AllStages...),
		"Authorisation": spelled(graph.AllAuthorisations...),
		"Goods":         spelled(graph.AllGoods...),
		"PartyKind":     spelled(graph.AllPartyKinds...),
		"Role":          spelled(graph.AllRoles...),
		"Attribution":   spelled(graph.AllAttributions...),
		"Resolution":    spelled(graph.AllResolutions...),
		"Reading":       spelled(graph.AllReadings...),
		"PeriodBasis":   spelled(graph.AllPeriodBases...),
		"LegKind":       spelled(graph.ExportsTo, graph.RoutesTo, graph.PlansTransferTo, graph.BoundFor),
		"RouteBasis":    spelled(graph.AssertedRoute, graph.ChainedRoute),
		"TimeOrder":     spelled(graph.Possible, graph.Certain, graph.IgnoreTime),
		"RouteOrder":    spelled(graph.Best, graph.EarliestFirst, graph.LatestFirst),
	} {
		if names := enumNames(t, name); !slices.Equal(names, values) {
			t.Errorf("%s is %v in the schema and %v in the domain", name, names, values)
		}
	}
}
