// The server's answers, and its problems (RFC 9457) as one kind of error.
import { lang } from "./words.js";

const ROOT = "/api/v1/";

export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail ?? body?.title ?? "");
    this.status = status;
    this.body = body ?? {};
  }
}

/** The address of a route; lists become repeated parameters, empty values are left out. */
export function address(route, parameters = {}) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === null || one === undefined || one === "" || one === false) continue;
      query.append(key, one);
    }
  }
  query.set("lang", lang());
  return `${ROOT}${route}?${query}`;
}

export async function get(route, parameters, signal) {
  return answer(() => fetch(address(route, parameters), { signal }));
}

export async function send(method, route) {
  return answer(() => fetch(address(route), { method, headers: { "X-Kehoach": "1" } }));
}

/** A file of the server, with the name that it gives. */
export async function download(url) {
  const response = await reached(() => fetch(url));
  if (!response.ok) throw await problemOf(response);
  return { blob: await response.blob(), name: nameOf(response) };
}

/** Sends files as one form; `progress(share)` hears how much has gone out. */
export function upload(files, progress) {
  const form = new FormData();
  for (const { file, path } of files) form.append("file", file, path);
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much has been sent.
    const request = new XMLHttpRequest();
    request.open("POST", address("files"));
    request.setRequestHeader("X-Kehoach", "1");
    request.responseType = "json";
    request.upload.onprogress = (event) =>
      progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () =>
      request.status < 300
        ? resolve(request.response)
        : reject(new Problem(request.status, request.response));
    request.onerror = () => reject(new Problem(0, null));
    request.send(form);
  });
}

/** Follows a job to its end; `heard(job)` at each change. */
export function follow(id, heard) {
  const source = new EventSource(`${ROOT}jobs/${encodeURIComponent(id)}/events`);
  source.addEventListener("job", (event) => {
    const job = JSON.parse(event.data);
    if (ended(job)) source.close();
    heard(job);
  });
  // The stream ends with the job; a broken one is looked up once instead of for ever.
  source.onerror = async () => {
    source.close();
    try {
      const job = await get(`jobs/${encodeURIComponent(id)}`);
      heard(job);
      if (!ended(job)) setTimeout(() => follow(id, heard), 2000);
    } catch (problem) {
      heard({ id, state: "FAILED", files: 0, done: 0, current: [], results: [], problem: problem.message });
    }
  };
}

export const ended = (job) => job.state === "DONE" || job.state === "FAILED";

async function answer(request) {
  const response = await reached(request);
  if (!response.ok) throw await problemOf(response);
  return response.status === 204 ? null : response.json();
}

async function reached(request) {
  try {
    return await request();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem(0, null);
  }
}

async function problemOf(response) {
  const text = await response.text();
  try {
    return new Problem(response.status, JSON.parse(text));
  } catch {
    return new Problem(response.status, null);
  }
}

function nameOf(response) {
  const header = response.headers.get("Content-Disposition") ?? "";
  const coded = /filename\*=UTF-8''([^;]+)/i.exec(header);
  if (coded) return decodeURIComponent(coded[1]);
  return /filename="([^"]+)"/.exec(header)?.[1] ?? "kehoach";
}
