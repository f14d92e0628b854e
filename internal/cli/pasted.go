package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"mime"
	"net/http"
	"runtime"

	"armsgraph/graph/api"
	"armsgraph/graph/line"
	"armsgraph/loader"
	"armsgraph/loader/extract"
	"armsgraph/loader/read"
)

// maxPasted is the length in bytes beyond which a text that is sent to be read
// is refused.
const maxPasted = 1 << 20

// pastedReading is what was read in a text that was sent.
type pastedReading struct {
	Text    string              `json:"text"` // as it was read: offsets count in it
	Claims  []line.Line         `json:"claims"`
	Explain extract.Explanation `json:"explain"`
}

// readPasted answers POST /extract: a text goes in, the claims that are read
// in it come out, and nothing is kept.
func readPasted(log *slog.Logger) http.Handler {
	// Reading takes a processor for itself: more at a time would only wait.
	places := make(chan struct{}, runtime.GOMAXPROCS(0))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case places <- struct{}{}:
			defer func() { <-places }()
		case <-r.Context().Done():
			return
		}
		if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != "text/plain" {
			http.Error(w, "send the text as text/plain", http.StatusUnsupportedMediaType)
			return
		}
		result, err := readOne(r)
		switch {
		case errors.Is(result.Err, loader.ErrInternal) || err != nil:
			id := api.RequestID(r.Context())
			log.ErrorContext(r.Context(), "read a pasted text", "request", id, "error", errors.Join(err, result.Err))
			http.Error(w, "internal error (request "+id+")", http.StatusInternalServerError)
		case errors.Is(result.Err, read.ErrTooLong):
			http.Error(w, "the text is longer than 1 MiB", http.StatusRequestEntityTooLarge)
		case result.Err != nil:
			http.Error(w, fmt.Sprint("the text cannot be read: ", reason(result.Err)), http.StatusUnprocessableEntity)
		default:
			answerReading(w, result)
		}
	})
}

// readOne reads the body of a request as one document.
func readOne(r *http.Request) (loader.Result, error) {
	var result loader.Result
	l := loader.Loader{Extractor: extractor{}, Stdin: r.Body, Workers: 1, Read: read.Options{MaxBytes: maxPasted}}
	err := l.Each(r.Context(), pathSources([]string{"-"}).sources, func(read loader.Result) error {
		result = read
		return nil
	})
	return result, err
}

func reason(err error) error {
	var refusal *read.Refusal
	if errors.As(err, &refusal) {
		return refusal.Reason
	}
	return err
}

func answerReading(w http.ResponseWriter, result loader.Result) {
	_, explanation := extract.Explain(result.Extraction.Document)
	answer := pastedReading{Text: result.Extraction.Document.Text, Claims: []line.Line{}, Explain: explanation}
	for i := range result.Extraction.Claims {
		answer.Claims = append(answer.Claims, line.Of("-", &result.Extraction.Claims[i]))
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	// A client that has gone away is nobody's concern.
	_ = json.NewEncoder(w).Encode(answer)
}
