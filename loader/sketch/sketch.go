// Package sketch makes small fingerprints of texts by which copies are found:
// the bottom-k sketch of A. Broder, "On the resemblance and containment of
// documents" (1997), over shingles of words.
package sketch

import (
	"container/heap"
	"hash/fnv"
	"slices"

	"armsgraph/graph"
)

const (
	// Size is the number of hashes in a sketch of a text that is long enough.
	Size = 64
	// shingleWords is the number of words in a shingle: chance repeats few
	// runs of eight words, an edited copy keeps most of them.
	shingleWords = 8
)

// Of is the sketch of a text: the smallest distinct hashes of its runs of
// words, sorted. Texts of fewer words have one run, texts without words none.
// The share of hashes that two sketches have in common, among the smallest of
// both, estimates the share of runs that the texts have in common.
func Of(text string) []uint64 {
	words := graph.Words(text)
	if len(words) == 0 {
		return nil
	}
	hashes := make([]uint64, len(words))
	for i, word := range words {
		sum := fnv.New64a()
		sum.Write([]byte(word))
		hashes[i] = sum.Sum64()
	}
	bottom := smallest{members: make(map[uint64]bool, Size)}
	for start := 0; start == 0 || start+shingleWords <= len(hashes); start++ {
		bottom.offer(shingle(hashes[start:min(start+shingleWords, len(hashes))]))
	}
	slices.Sort(bottom.hashes)
	return bottom.hashes
}

// shingle mixes the hashes of a run of words, in their order, by the finaliser
// of MurmurHash3.
func shingle(words []uint64) uint64 {
	var sum uint64
	for _, word := range words {
		sum = (sum ^ word) * 0x9E3779B97F4A7C15
		sum ^= sum >> 32
	}
	sum = (sum ^ sum>>33) * 0xFF51AFD7ED558CCD
	sum = (sum ^ sum>>33) * 0xC4CEB9FE1A85EC53
	return sum ^ sum>>33
}

// smallest keeps the Size smallest hashes offered; a heap, the largest first.
type smallest struct {
	hashes  []uint64
	members map[uint64]bool
}

func (s *smallest) offer(hash uint64) {
	switch {
	case len(s.hashes) == Size && hash >= s.hashes[0], s.members[hash]:
		return
	case len(s.hashes) == Size:
		delete(s.members, s.hashes[0])
		s.hashes[0] = hash
		heap.Fix(s, 0)
	default:
		heap.Push(s, hash)
	}
	s.members[hash] = true
}

func (s *smallest) Len() int           { return len(s.hashes) }
func (s *smallest) Less(i, j int) bool { return s.hashes[i] > s.hashes[j] }
func (s *smallest) Swap(i, j int)      { s.hashes[i], s.hashes[j] = s.hashes[j], s.hashes[i] }
func (s *smallest) Push(hash any)      { s.hashes = append(s.hashes, hash.(uint64)) }
func (s *smallest) Pop() any           { panic("sketch: nothing is taken from the heap") }
