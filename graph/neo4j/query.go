package neo4j

import (
	"context"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

type parameters = map[string]any

// execute runs a statement for its effect.
func execute(ctx context.Context, tx neo4j.ManagedTransaction, statement string, with parameters) error {
	result, err := tx.Run(ctx, statement, with)
	if err != nil {
		return err
	}
	_, err = result.Consume(ctx)
	return err
}

// each calls take with the values of every record, as they arrive.
func each(ctx context.Context, tx neo4j.ManagedTransaction, take func([]any) error, query string, with parameters) error {
	result, err := tx.Run(ctx, query, with)
	if err != nil {
		return err
	}
	for result.Next(ctx) {
		if err := take(result.Record().Values); err != nil {
			return err
		}
	}
	return result.Err()
}

// single is the one value of a query's one record.
func single[T any](ctx context.Context, tx neo4j.ManagedTransaction, query string, with parameters) (T, error) {
	var value T
	result, err := tx.Run(ctx, query, with)
	if err != nil {
		return value, err
	}
	record, err := result.Single(ctx)
	if err != nil {
		return value, err
	}
	value, ok := record.Values[0].(T)
	if !ok {
		return value, fmt.Errorf("the database gave %T for %T", record.Values[0], value)
	}
	return value, nil
}

// record reads the properties of a node or relationship; what is absent is
// empty.
type record map[string]any

func (r record) text(key string) string {
	text, _ := r[key].(string)
	return text
}

func (r record) number(key string) int {
	n, _ := r[key].(int64)
	return int(n)
}

func (r record) amount(key string) float64 {
	n, _ := r[key].(float64)
	return n
}

func (r record) flag(key string) bool {
	set, _ := r[key].(bool)
	return set
}

func (r record) bytes(key string) []byte {
	raw, _ := r[key].([]byte)
	return raw
}

func (r record) texts(key string) []string {
	list, _ := r[key].([]any)
	var texts []string
	for _, element := range list {
		text, _ := element.(string)
		texts = append(texts, text)
	}
	return texts
}

// records reads a list of [id, properties] pairs.
func (r record) records(key string) []pair {
	list, _ := r[key].([]any)
	var pairs []pair
	for _, element := range list {
		values, _ := element.([]any)
		if len(values) != 2 {
			continue
		}
		id, _ := values[0].(string)
		properties, _ := values[1].(map[string]any)
		pairs = append(pairs, pair{id, properties})
	}
	return pairs
}

type pair struct {
	id         string
	properties record
}

// set adds a property where it is not empty.
func (r record) set(key, text string) {
	if text != "" {
		r[key] = text
	}
}
