/* Passkeys, by the browser's own WebAuthn. Forms with data-passkey say what is wanted and have the token against CSRF. */

const MESSAGES = {
  'sign-in': {
    401: 'This passkey is not known here.',
    403: 'This account is disabled, or the page was open for too long. Please load it again.',
    429: 'That was too often. Please wait a while and try again.',
  },
  add: {
    403: 'It could not be added. You may have been signed in for too long: please load the page again.',
  },
};

const WAYS = { 'sign-in': signIn, add };

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const what = form.dataset.passkey;
  if (canDo()) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      attempt(form, what);
    });
  } else if (what === 'add') {
    say(form, 'This browser cannot make passkeys.');
    form.querySelector('button').disabled = true;
  }
}

function canDo() {
  return Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON);
}

async function attempt(form, what) {
  const button = form.querySelector('button');
  button.disabled = true;
  say(form, '');
  try {
    await WAYS[what](form);
  } catch (failure) {
    say(form, explain(failure, what));
    button.disabled = false;
  }
}

async function signIn(form) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await post(form, '/webauthn/authenticate/options'));
  const credential = await navigator.credentials.get({ publicKey });
  const { path } = await post(form, '/login/webauthn', credential.toJSON());
  location.assign(path);
}

async function add(form) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await post(form, '/webauthn/register/options'));
  const credential = await navigator.credentials.create({ publicKey });
  await post(form, '/webauthn/register', {
    publicKey: { credential: credential.toJSON(), label: form.elements.name.value },
  });
  location.reload();
}

async function post(form, path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': form.elements._csrf.value },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) {
    throw Object.assign(new Error(path), { status: response.status });
  }
  return response.json();
}

function explain(failure, what) {
  switch (failure.name) {
    case 'NotAllowedError':
    case 'AbortError':
      return 'Nothing was chosen. You can try again.';
    case 'InvalidStateError':
      return 'There is a passkey of yours on this device already.';
    default:
      return MESSAGES[what][failure.status] ?? 'That did not work. Please try again.';
  }
}

function say(form, text) {
  form.querySelector('[data-passkey-error]').textContent = text;
}
