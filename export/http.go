package export

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"strings"

	"armsgraph/graph"
)

// Handler serves /export/{claims,legs,routes}.{csv,jsonl,graphml,gexf}, with a
// filter in the address. An export that fails on its way is cut off, so that
// nobody takes a part for the whole.
func Handler(source Source, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/export/")
		what, extension, _ := strings.Cut(name, ".")
		format := Format(extension)
		write, err := exporter(source, what, r)
		if !slices.Contains(Formats, format) || write == nil && err == nil {
			http.NotFound(w, r)
			return
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", format.MediaType())
		w.Header().Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", name))
		out := &counted{to: w}
		switch err := write(r.Context(), out, format); {
		case err == nil:
		case out.written > 0 || r.Context().Err() != nil:
			log.ErrorContext(r.Context(), "export was cut off", "export", name, "error", err)
			panic(http.ErrAbortHandler)
		default:
			w.Header().Del("Content-Disposition")
			refuse(w, r, log, name, err)
		}
	})
}

func refuse(w http.ResponseWriter, r *http.Request, log *slog.Logger, name string, err error) {
	switch {
	case errors.Is(err, graph.ErrInvalid):
		http.Error(w, err.Error(), http.StatusBadRequest)
	case errors.Is(err, graph.ErrUnavailable):
		http.Error(w, "the store cannot be reached just now: try again", http.StatusServiceUnavailable)
	default:
		id := w.Header().Get("X-Request-Id")
		log.ErrorContext(r.Context(), "export failed", "request", id, "export", name, "error", err)
		http.Error(w, "internal error (request "+id+")", http.StatusInternalServerError)
	}
}

// exporter is how an address is answered; nil where it names nothing.
func exporter(source Source, what string, r *http.Request) (func(context.Context, io.Writer, Format) error, error) {
	values := r.URL.Query()
	if what == "routes" {
		q, err := ParseRoutes(values)
		return func(ctx context.Context, w io.Writer, format Format) error { return Routes(ctx, w, source, q, format) }, err
	}
	f, err := ParseFilter(values)
	switch what {
	case "claims":
		return func(ctx context.Context, w io.Writer, format Format) error { return Claims(ctx, w, source, f, format) }, err
	case "legs":
		return func(ctx context.Context, w io.Writer, format Format) error { return Legs(ctx, w, source, f, format) }, err
	}
	return nil, nil
}

// counted counts what was written.
type counted struct {
	to      io.Writer
	written int
}

func (c *counted) Write(p []byte) (int, error) {
	n, err := c.to.Write(p)
	c.written += n
	return n, err
}
