package loader

import (
	"errors"
	"fmt"
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/verify"
)

// refusedShown is the number of refused claims that a report describes.
const refusedShown = 20

// Report tells what came of a load. Documents and claims are counted when they
// are committed.
type Report struct {
	Loaded    int // documents that were new or read anew
	Unchanged int // documents that the store holds as they are
	Copies    int // files with the bytes of another one in the same load
	// Rejected holds the reason of each file that was not loaded, in the order
	// of the sources; each is a *read.Refusal.
	Rejected []error
	// Claims counts the claims of the loaded documents by polarity.
	Claims map[graph.Polarity]int
	// Refused is the number of claims that were left out since a quote of
	// theirs does not stand in the text, Invalid that of claims that no store
	// would take; RefusedClaims says why of the first.
	Refused       int
	Invalid       int
	RefusedClaims []error
}

func newReport() Report { return Report{Claims: map[graph.Polarity]int{}} }

func (r *Report) reject(reason error) { r.Rejected = append(r.Rejected, reason) }

func (r *Report) refuse(claims ...error) {
	for _, reason := range claims {
		if errors.Is(reason, verify.ErrQuote) {
			r.Refused++
		} else {
			r.Invalid++
		}
	}
	room := refusedShown - len(r.RefusedClaims)
	r.RefusedClaims = append(r.RefusedClaims, claims[:min(room, len(claims))]...)
}

func (r *Report) count(extraction *graph.Extraction) {
	r.Loaded++
	for i := range extraction.Claims {
		r.Claims[extraction.Claims[i].Polarity]++
	}
}

// String is the report in a few lines, without the single reasons.
func (r Report) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "documents: %d loaded, %d unchanged, %d rejected", r.Loaded, r.Unchanged, len(r.Rejected))
	if r.Copies > 0 {
		fmt.Fprintf(&b, ", %d copies passed over", r.Copies)
	}
	fmt.Fprintf(&b, "\nclaims: %d affirmed, %d planned, %d negated\n",
		r.Claims[graph.Affirmed], r.Claims[graph.Planned], r.Claims[graph.Negated])
	fmt.Fprintf(&b, "claims refused because a quote did not verify: %d\n", r.Refused)
	if r.Invalid > 0 {
		fmt.Fprintf(&b, "claims refused because they were incomplete: %d\n", r.Invalid)
	}
	return b.String()
}
