package attribute

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

// voice is who speaks in a document that a body issues in its own name.
type voice struct{ speaker Speaker }

func voiceOf(doc *graph.Document, segments *segment.Segmented, mentions [][]mention.Mention) voice {
	return voice{}
}
