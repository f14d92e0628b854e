// Package parsing builds dependency trees with the arc-hybrid transition
// system (Kuhlmann, Gómez-Rodríguez and Satta 2011), a beam, and an averaged
// perceptron trained by maximum violation (Huang, Fayong and Guo 2012).
package parsing

// Words of a sentence stand at places: 0 is nothing, 1 the root, 2 the first
// word of the sentence.
const (
	nowhere   = 0
	rootPlace = 1
	firstWord = 2
)

// Moves are numbered: 0 shifts; 1+2r attaches the top of the stack to the
// front of the buffer, 2+2r to the stack's second, with relation r.
const shift = 0

func attachLeft(rel int) int  { return 1 + 2*rel }
func attachRight(rel int) int { return 2 + 2*rel }

func isLeft(move int) bool    { return move&1 == 1 }
func relationOf(move int) int { return (move - 1) / 2 }

// node is a word on the stack, or the buffer's front, with its dependents so
// far. Nodes are never changed: a dependent makes a new one.
type node struct {
	below  *node // on the stack
	place  int32
	left   child // the outermost dependents
	left2  child
	right  child
	right2 child
	marker int32 // place of the latest case or mark dependent
	lefts  uint8 // how many
	rights uint8
	rels   uint64 // set of the dependents' relations
}

type child struct {
	place int32
	rel   uint8 // relation plus one
}

// state is a parse under way.
type state struct {
	top   *node // of the stack
	front *node // of the buffer; nil at its end
}

// arena hands out nodes, to be given back all at once.
type arena struct {
	blocks [][]node
	block  int
	used   int
}

const arenaBlock = 512

func (a *arena) new() *node {
	if a.block < len(a.blocks) && a.used == arenaBlock {
		a.block, a.used = a.block+1, 0
	}
	if a.block == len(a.blocks) {
		a.blocks = append(a.blocks, make([]node, arenaBlock))
		a.used = 0
	}
	n := &a.blocks[a.block][a.used]
	a.used++
	return n
}

func (a *arena) reset() { a.block, a.used = 0, 0 }

// initial gives the state before the first move for a sentence of n words.
func initial(a *arena, n int) state {
	root := a.new()
	*root = node{place: rootPlace}
	return state{top: root, front: word(a, firstWord, n)}
}

func word(a *arena, place int32, n int) *node {
	if int(place) >= n+firstWord {
		return nil
	}
	w := a.new()
	*w = node{place: place}
	return w
}

// allowed reports which kinds of moves are possible. Only the last move
// attaches to the root.
func (s state) allowed() (shifts, left, right, root bool) {
	isRoot := s.top.place == rootPlace
	shifts = s.front != nil
	left = shifts && !isRoot
	if !isRoot {
		root = s.top.below.place == rootPlace
		right = !root
		root = root && s.front == nil
	}
	return shifts, left, right, root
}

// after gives the state after a move. markers says which relations are those
// of function words before a phrase.
func (s state) after(a *arena, move, n int, markers uint64) state {
	if move == shift {
		pushed := a.new()
		*pushed = *s.front
		pushed.below = s.top
		return state{pushed, word(a, s.front.place+1, n)}
	}
	c := child{s.top.place, uint8(relationOf(move) + 1)}
	head := a.new()
	if isLeft(move) {
		*head = *s.front
		head.left, head.left2 = c, head.left
		head.lefts++
		head.attach(c, markers)
		return state{s.top.below, head}
	}
	*head = *s.top.below
	head.right, head.right2 = c, head.right
	head.rights++
	head.attach(c, markers)
	return state{head, s.front}
}

func (n *node) attach(c child, markers uint64) {
	bit := uint64(1) << ((c.rel - 1) & 63)
	n.rels |= bit
	if markers&bit != 0 {
		n.marker = c.place
	}
}
