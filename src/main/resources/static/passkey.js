// Lets a form ask the browser for a passkey, and sends what the browser answers with the form. Without this script, or without
// a passkey, the form is sent with no answer, and the page that follows says what to do instead.
"use strict";

const supported = "PublicKeyCredential" in window && "parseCreationOptionsFromJSON" in PublicKeyCredential;

const ask = async (ceremony, question) => ceremony === "create"
  ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
  : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const failed = form.querySelector("[data-passkey-failed]");
  form.querySelector("[data-passkey-unsupported]").hidden = supported;

  form.addEventListener("submit", async event => {
    event.preventDefault();
    failed.hidden = true;
    try {
      const answer = await ask(form.dataset.passkey, JSON.parse(form.dataset.question));
      form.elements.credential.value = JSON.stringify(answer);
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
