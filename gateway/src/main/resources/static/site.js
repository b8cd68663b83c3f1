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

look();
setInterval(look, 5000);
