const message = document.getElementById("message");
const services = document.getElementById("services");

function row(service) {
  const item = document.createElement("li");
  const title = document.createElement("b");
  title.textContent = service.title;
  item.className = service.up ? "up" : "down";
  item.append(title, " " + service.message);
  return item;
}

async function look() {
  try {
    const answer = await fetch("/status", { headers: { Accept: "application/json" } });
    const status = await answer.json();
    message.textContent = status.message;
    services.replaceChildren(...status.services.map(row));
  } catch {
    message.textContent = "The gateway does not answer.";
    services.replaceChildren();
  }
}

async function greet() {
  const answer = await fetch("/api/v1/me");
  const me = await answer.json();
  document.getElementById("who").textContent = me.signedIn ? me.name ?? me.email ?? "Signed in" : "";
  document.getElementById("sign-in").hidden = me.signedIn;
  document.getElementById("sign-out").hidden = !me.signedIn;
}

// Read when it is needed: the cookie changes with each sign-in.
document.getElementById("account").addEventListener("submit", () => {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/);
  document.getElementById("csrf").value = token ? token[1] : "";
});

greet();
look();
setInterval(look, 5000);
