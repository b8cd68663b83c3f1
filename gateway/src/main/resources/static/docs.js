const choice = document.getElementById("service");
const wanted = new URLSearchParams(location.search).get("service");

function cookie(name) {
  return document.cookie.split("; ").find((pair) => pair.startsWith(name + "="))?.slice(name.length + 1);
}

// Whoever is signed in here tries things out as themselves.
function withCsrfToken(request) {
  const token = cookie("__Host-XSRF-TOKEN") ?? cookie("XSRF-TOKEN");
  if (token) request.headers["X-XSRF-TOKEN"] = token;
  return request;
}

function show(url) {
  SwaggerUIBundle({
    dom_id: "#documents",
    url,
    deepLinking: true,
    validatorUrl: null,
    requestInterceptor: withCsrfToken,
  });
}

async function start() {
  const answer = await fetch("/docs/services.json");
  for (const { name, url } of await answer.json()) choice.add(new Option(name, url, false, name === wanted));
  choice.addEventListener("change", () => {
    history.replaceState(null, "", "?service=" + encodeURIComponent(choice.selectedOptions[0].text));
    show(choice.value);
  });
  show(choice.value);
}

start();
