package storetest_test

import (
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/storetest"
)

func TestModel(t *testing.T) {
	storetest.Run(t, func(testing.TB) graph.Store { return storetest.NewModel() }, storetest.Capabilities{})
}
