package search

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"hash/fnv"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

// A cursor is the rank key of an element, with the digest of the question, so
// that it is refused where another is asked, and the revision of the store that
// answered. It stays good when the store has moved on: what follows is whatever
// ranks after the key.

// list says which list a cursor belongs to.
type list byte

const (
	claimList list = iota + 1
	documentList
	partyList
	legList
	routeList
)

// question identifies what was asked: the list and its arguments, without the
// page.
type question struct {
	list     list
	digest   uint32
	revision graph.Revision
}

func (s *Snapshot) question(l list, arguments ...any) question {
	digest := fnv.New32a()
	// Arguments are strings, numbers, flags and lists of them: encoding cannot fail.
	encoded, _ := json.Marshal(arguments)
	digest.Write(encoded)
	return question{l, digest.Sum32(), s.Revision()}
}

// key writes or reads the fields of a rank key, one after the other.
type key struct {
	bytes []byte
	err   error
}

var errCursor = errors.New("cursor is broken or belongs to another list")

func (k *key) putInt(n int)           { k.bytes = binary.AppendVarint(k.bytes, int64(n)) }
func (k *key) putText(s string)       { k.putInt(len(s)); k.bytes = append(k.bytes, s...) }
func (k *key) putHash(h columns.Hash) { k.bytes = append(k.bytes, h[:]...) }

func (k *key) int() int {
	n, size := binary.Varint(k.bytes)
	if size <= 0 {
		k.err = errCursor
		return 0
	}
	k.bytes = k.bytes[size:]
	return int(n)
}

// int32 reads a number that a column of days or places can hold.
func (k *key) int32() int32 {
	n := k.int()
	if n != int(int32(n)) {
		k.err = errCursor
	}
	return int32(n)
}

func (k *key) text() string {
	n := k.int()
	if k.err != nil || n < 0 || n > len(k.bytes) {
		k.err = errCursor
		return ""
	}
	s := string(k.bytes[:n])
	k.bytes = k.bytes[n:]
	return s
}

func (k *key) hash() (h columns.Hash) {
	if len(k.bytes) < len(h) {
		k.err = errCursor
		return h
	}
	copy(h[:], k.bytes)
	k.bytes = k.bytes[len(h):]
	return h
}

// done fails where a key was broken or more than was read.
func (k *key) done(cursor string) error {
	if k.err == nil && len(k.bytes) == 0 {
		return nil
	}
	return cursorError(cursor)
}

func cursorError(cursor string) error {
	return fmt.Errorf("%w: cursor %.80q is broken or belongs to another question", graph.ErrInvalid, cursor)
}

// cursor writes a rank key as a cursor of the question.
func (q question) cursor(put func(k *key)) string {
	k := key{bytes: []byte{byte(q.list)}}
	k.bytes = binary.BigEndian.AppendUint32(k.bytes, q.digest)
	k.bytes = binary.AppendUvarint(k.bytes, uint64(q.revision))
	put(&k)
	k.bytes = binary.BigEndian.AppendUint32(k.bytes, crc32.ChecksumIEEE(k.bytes))
	return base64.RawURLEncoding.EncodeToString(k.bytes)
}

// key opens a cursor of the question; it fails with ErrInvalid for a broken one
// and one of another question.
func (q question) key(cursor string) (*key, error) {
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	const head, sum = 5, 4
	if err != nil || len(b) < head+1+sum {
		return nil, cursorError(cursor)
	}
	b, check := b[:len(b)-sum], b[len(b)-sum:]
	_, size := binary.Uvarint(b[head:])
	if crc32.ChecksumIEEE(b) != binary.BigEndian.Uint32(check) || size <= 0 ||
		list(b[0]) != q.list || binary.BigEndian.Uint32(b[1:head]) != q.digest {
		return nil, cursorError(cursor)
	}
	return &key{bytes: b[head+size:]}, nil
}
