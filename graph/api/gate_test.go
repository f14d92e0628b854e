package api

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestGate(t *testing.T) {
	const site = "https://example.org"
	open, closed := &Gate{LocalNames: true}, &Gate{Token: "a secret"}
	listing := &Gate{Origins: []string{site}, LocalNames: true}
	for name, c := range map[string]struct {
		gate           *Gate
		method, target string
		header         map[string]string
		status         int
	}{
		"a program":                   {open, "POST", "http://127.0.0.1/graphql", nil, 200},
		"its own page":                {open, "POST", "http://localhost:8080/graphql", map[string]string{"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost:8080"}, 200},
		"its own page, old browser":   {open, "POST", "http://localhost:8080/graphql", map[string]string{"Origin": "http://localhost:8080"}, 200},
		"an address typed in":         {open, "GET", "http://localhost/", map[string]string{"Sec-Fetch-Site": "none"}, 200},
		"a page elsewhere":            {open, "POST", "http://127.0.0.1/extract", map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": site}, 403},
		"a page elsewhere, by GET":    {open, "GET", "http://127.0.0.1/graphql", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}, 403},
		"another port":                {open, "POST", "http://127.0.0.1:8080/graphql", map[string]string{"Sec-Fetch-Site": "same-site"}, 403},
		"old browser, page elsewhere": {open, "POST", "http://127.0.0.1/graphql", map[string]string{"Origin": site}, 403},
		"no origin to tell":           {open, "POST", "http://127.0.0.1/graphql", map[string]string{"Origin": "null"}, 403},
		"a link followed":             {open, "GET", "http://127.0.0.1/", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}, 200},
		"in a frame":                  {open, "GET", "http://127.0.0.1/", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"}, 403},
		"a form elsewhere":            {open, "POST", "http://127.0.0.1/extract", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}, 403},
		"a name that leads here":      {open, "GET", "http://evil.example/graphql", nil, 403},
		"IPv6":                        {open, "GET", "http://[::1]:8080/graphql", nil, 200},
		"a listed site":               {listing, "POST", "http://127.0.0.1/graphql", map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": site}, 200},
		"a listed site asks first":    {listing, "OPTIONS", "http://127.0.0.1/graphql", map[string]string{"Origin": site, "Access-Control-Request-Method": "POST"}, 204},
		"a listed site's name":        {listing, "GET", "http://example.org/graphql", nil, 200},
		"no token":                    {closed, "GET", "http://127.0.0.1/graphql", nil, 401},
		"wrong token":                 {closed, "GET", "http://127.0.0.1/graphql", map[string]string{"Authorization": "Bearer a secre"}, 401},
		"token":                       {closed, "GET", "http://127.0.0.1/graphql", map[string]string{"Authorization": "Bearer a secret"}, 200},
		"token as password":           {closed, "GET", "http://127.0.0.1/", map[string]string{"Authorization": "Basic eDphIHNlY3JldA=="}, 200},
		"health needs no token":       {closed, "GET", "http://127.0.0.1/livez", nil, 200},
		"readiness neither":           {closed, "GET", "http://127.0.0.1/readyz", nil, 200},
		"figures do":                  {closed, "GET", "http://127.0.0.1/metrics", nil, 401},
	} {
		t.Run(name, func(t *testing.T) {
			request := httptest.NewRequest(c.method, c.target, nil)
			for key, value := range c.header {
				request.Header.Set(key, value)
			}
			recorder := httptest.NewRecorder()
			Handler(quiet(), c.gate, http.HandlerFunc(Live)).ServeHTTP(recorder, request)
			if recorder.Code != c.status {
				t.Errorf("status %d, want %d: %s", recorder.Code, c.status, recorder.Body)
			}
			allowed := recorder.Header().Get("Access-Control-Allow-Origin")
			if listed := c.gate == listing && c.header["Origin"] == site; (allowed == site) != listed || allowed == "*" {
				t.Errorf("Access-Control-Allow-Origin is %q", allowed)
			}
		})
	}
}

func TestCheckOrigin(t *testing.T) {
	for origin, ok := range map[string]bool{
		"https://example.org": true, "http://localhost:3000": true,
		"*": false, "null": false, "example.org": false, "https://example.org/": false, "https://example.org/path": false, "ftp://example.org": false,
	} {
		if err := CheckOrigin(origin); (err == nil) != ok {
			t.Errorf("CheckOrigin(%q) = %v", origin, err)
		}
	}
}
