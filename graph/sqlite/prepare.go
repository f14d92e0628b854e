package sqlite

import (
	"runtime"
	"sync"
	"sync/atomic"

	"armsgraph/graph"
	"armsgraph/graph/outline"
)

// prepared is an extraction with what can be worked out of it before the
// transaction, which only one writer at a time can have.
type prepared struct {
	*graph.Extraction
	digest     []byte
	outlines   []byte
	sketch     []byte
	words      string
	claimWords []string
}

// prepareAll prepares a batch on all processors.
func prepareAll(batch []graph.Extraction) []prepared {
	all := make([]prepared, len(batch))
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(batch)) {
		workers.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(batch)); i = next.Add(1) - 1 {
				all[i] = prepare(&batch[i])
			}
		})
	}
	workers.Wait()
	return all
}

func prepare(e *graph.Extraction) prepared {
	p := prepared{Extraction: e, digest: e.Digest(), outlines: outline.Pack(e.Outlines()),
		sketch: outline.PackSketch(e.Document.Sketch), words: graph.FoldedWords(e.Document.Title + "\n" + e.Document.Text)}
	for i := range e.Claims {
		c := &e.Claims[i]
		p.claimWords = append(p.claimWords, graph.FoldedWords(c.Evidence.Quote+"\n"+c.GoodsText))
	}
	return p
}
