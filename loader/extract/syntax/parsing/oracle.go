package parsing

// moves gives the one sequence of moves that builds the projective tree with
// these heads (-1 for the root) and relations.
func moves(heads []int, rels []uint8) []int {
	n := len(heads)
	pending := make([]int, n+1) // dependents yet to be attached; the root's are last
	headOf := func(i int) int {
		if heads[i] < 0 {
			return n
		}
		return heads[i]
	}
	for i := range heads {
		pending[headOf(i)]++
	}
	stack := []int{n}
	out := make([]int, 0, 2*n)
	for next := 0; len(stack) > 1 || next < n; {
		top := stack[len(stack)-1]
		switch {
		case top != n && pending[top] == 0 && headOf(top) == next && next < n:
			out = append(out, attachLeft(int(rels[top])))
			pending[next]--
			stack = stack[:len(stack)-1]
		case top != n && pending[top] == 0 && headOf(top) == stack[len(stack)-2]:
			out = append(out, attachRight(int(rels[top])))
			pending[headOf(top)]--
			stack = stack[:len(stack)-1]
		case next < n:
			out = append(out, shift)
			stack = append(stack, next)
			next++
		default:
			return nil
		}
	}
	return out
}

// lift makes a tree projective by attaching the words of crossing arcs to
// their head's head, the shortest arcs first (Nivre and Nilsson 2005), and
// leaves one word at the root.
func lift(heads []int) []int {
	heads = append([]int(nil), heads...)
	for {
		worst := -1
		for i, h := range heads {
			if h >= 0 && crosses(heads, i) && (worst < 0 || span(i, h) < span(worst, heads[worst])) {
				worst = i
			}
		}
		if worst < 0 {
			return heads
		}
		heads[worst] = heads[heads[worst]]
	}
}

func span(i, h int) int { return max(i-h, h-i) }

// crosses reports whether a word between i and its head is not below the head.
func crosses(heads []int, i int) bool {
	h := heads[i]
	for k := min(i, h) + 1; k < max(i, h); k++ {
		a := k
		for a >= 0 && a != h {
			a = heads[a]
		}
		if a < 0 {
			return true
		}
	}
	return false
}
