// Package participant finds the parties that take part in a transfer beside its
// route: end users whom papers named, makers, carriers, brokers, financiers,
// licensing and seizing states.
package participant

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/refer"
)

// Found is a party with its role and the sentence that tells it.
type Found struct {
	Ref      refer.Ref
	Role     graph.Role
	Sentence int
}
