package api

import (
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// Gate decides which requests a server answers. Its zero value refuses those
// of pages of other sites and asks for no token.
type Gate struct {
	// Token, where it is not empty, must come with every request: as
	// "Authorization: Bearer TOKEN", or as the password of Basic, which
	// browsers ask their user for.
	Token string
	// Origins lists the sites ("https://example.org") whose pages may ask.
	Origins []string
	// LocalNames refuses requests by a host name other than localhost or an
	// address: a page of a stranger can have its name resolve to this machine.
	LocalNames bool
}

// CheckOrigin reports why a text is no origin of a site.
func CheckOrigin(origin string) error {
	parsed, err := url.Parse(origin)
	if err != nil || parsed.Scheme != "http" && parsed.Scheme != "https" || parsed.Host == "" || parsed.Scheme+"://"+parsed.Host != origin {
		return fmt.Errorf("origin %q: write scheme and host, for example https://example.org", origin)
	}
	return nil
}

// Handler lets past what the gate allows.
func (g *Gate) Handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == livePath || r.URL.Path == readyPath {
			next.ServeHTTP(w, r)
			return
		}
		origin := r.Header.Get("Origin")
		listed := slices.Contains(g.Origins, origin)
		w.Header().Add("Vary", "Origin")
		if listed {
			g.welcome(w, origin)
			if r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" {
				w.WriteHeader(http.StatusNoContent)
				return
			}
		}
		switch {
		case !listed && fromElsewhere(r), g.LocalNames && !localName(r.Host) && !g.listsHost(r.Host):
			refuse(w, http.StatusForbidden, mediaJSON, codeForbidden, "this server answers its own pages, and those of sites listed with --allow-origin")
		case !g.admits(r):
			w.Header().Add("WWW-Authenticate", "Bearer")
			w.Header().Add("WWW-Authenticate", `Basic realm="armsgraph", charset="UTF-8"`)
			refuse(w, http.StatusUnauthorized, mediaJSON, codeUnauthorised, "send the server's token: Authorization: Bearer TOKEN")
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// welcome lets the browser hand the answer to a listed site's page.
func (g *Gate) welcome(w http.ResponseWriter, origin string) {
	header := w.Header()
	header.Set("Access-Control-Allow-Origin", origin)
	header.Set("Access-Control-Allow-Methods", "GET, POST")
	header.Set("Access-Control-Allow-Headers", "Content-Type, Authorization, Accept")
	header.Set("Access-Control-Expose-Headers", requestHeader)
	header.Set("Access-Control-Max-Age", "600")
}

// fromElsewhere tells whether a browser sends the request for a page of another
// site. Following a link from there is no such request.
func fromElsewhere(r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "same-origin", "none":
		return false
	case "":
		origin := r.Header.Get("Origin")
		if origin == "" {
			return false // no browser, or one too old to tell
		}
		parsed, err := url.Parse(origin)
		return err != nil || parsed.Host != r.Host
	}
	followed := r.Method == http.MethodGet && r.Header.Get("Sec-Fetch-Mode") == "navigate" && r.Header.Get("Sec-Fetch-Dest") == "document"
	return !followed
}

// localName tells whether a Host header is localhost or an address.
func localName(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.ToLower(strings.TrimSuffix(strings.Trim(host, "[]"), "."))
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || net.ParseIP(host) != nil
}

// listsHost tells whether a Host header names a listed site: a proxy before the
// server may pass it on.
func (g *Gate) listsHost(host string) bool {
	return slices.ContainsFunc(g.Origins, func(origin string) bool {
		_, listed, _ := strings.Cut(origin, "://")
		return listed == host
	})
}

// admits tells whether a request brings the token.
func (g *Gate) admits(r *http.Request) bool {
	if g.Token == "" {
		return true
	}
	given, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok {
		_, given, _ = r.BasicAuth()
	}
	// Digests of one length: the comparison's time tells nothing of the token.
	want, got := sha256.Sum256([]byte(g.Token)), sha256.Sum256([]byte(given))
	return subtle.ConstantTimeCompare(want[:], got[:]) == 1
}
