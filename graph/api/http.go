package api

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"log/slog"
	"net/http"
	"time"
)

type requestKey struct{}

// RequestID is the id that the server gave to a request, in its log and in
// masked errors.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}

// requestHeader carries the id of a request in its answer.
const requestHeader = "X-Request-Id"

// Handler gives each request an id, logs it, and lets past what the gate
// allows.
func Handler(log *slog.Logger, gate *Gate, next http.Handler) http.Handler {
	guarded := gate.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw := make([]byte, 8)
		rand.Read(raw)
		id := hex.EncodeToString(raw)
		w.Header().Set(requestHeader, id)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Referrer-Policy", "no-referrer")
		watched := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		start := time.Now()
		defer func() { // also after http.ErrAbortHandler
			log.Info("request", "request", id, "method", r.Method, "path", r.URL.Path, "status", watched.status, "duration", time.Since(start))
		}()
		guarded.ServeHTTP(watched, r.WithContext(context.WithValue(r.Context(), requestKey{}, id)))
	})
}

// writeTime is how long a client may take to accept a part of an answer.
const writeTime = time.Minute

// statusWriter remembers the status, and gives up on clients that do not read.
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

func (w *statusWriter) Write(p []byte) (int, error) {
	// Writers that know no deadlines are those of tests.
	_ = http.NewResponseController(w.ResponseWriter).SetWriteDeadline(time.Now().Add(writeTime))
	return w.ResponseWriter.Write(p)
}

// Unwrap lets http.ResponseController reach the writer below.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// The addresses that tell how the program fares, free of any gate.
const (
	livePath  = "/livez"
	readyPath = "/readyz"
)

// Live answers that the program runs.
func Live(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("ok\n")) }

// Ready answers whether the store can be reached.
func Ready(ping func(context.Context) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
		defer cancel()
		if err := ping(ctx); err != nil {
			http.Error(w, "the store cannot be reached", http.StatusServiceUnavailable)
			return
		}
		_, _ = w.Write([]byte("ready\n"))
	}
}
