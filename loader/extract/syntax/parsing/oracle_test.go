package parsing

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// randomTree gives heads of a tree over n words, projective or not.
func randomTree(random *rand.Rand, n int) []int {
	order := random.Perm(n)
	heads := make([]int, n)
	heads[order[0]] = -1
	for i, w := range order[1:] {
		heads[w] = order[random.IntN(i+1)]
	}
	return heads
}

func replay(moves []int, n int) (heads []int, rels []uint8) {
	heads, rels = make([]int, n), make([]uint8, n)
	var a arena
	st := initial(&a, n)
	for _, m := range moves {
		if m != shift {
			head := st.front
			if !isLeft(m) {
				head = st.top.below
			}
			heads[st.top.place-firstWord] = max(int(head.place)-firstWord, -1)
			rels[st.top.place-firstWord] = uint8(relationOf(m))
		}
		st = st.after(&a, m, n, 0)
	}
	return heads, rels
}

func TestMovesBuildTheirTree(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		n := 1 + random.IntN(12)
		heads := lift(randomTree(random, n))
		rels := make([]uint8, n)
		for i := range rels {
			rels[i] = uint8(random.IntN(5))
		}
		gold := moves(heads, rels)
		if len(gold) != 2*n {
			t.Fatalf("%d moves for %v", len(gold), heads)
		}
		gotHeads, gotRels := replay(gold, n)
		if !slices.Equal(gotHeads, heads) || !slices.Equal(gotRels, rels) {
			t.Fatalf("moves %v build %v %v, not %v %v", gold, gotHeads, gotRels, heads, rels)
		}
	}
}

func TestLiftKeepsProjectiveTrees(t *testing.T) {
	heads := []int{1, -1, 1, 4, 2}
	if got := lift(heads); !slices.Equal(got, heads) {
		t.Errorf("got %v", got)
	}
	crossing := []int{2, -1, 1, 0}
	if got, want := lift(crossing), []int{1, -1, 1, 1}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
