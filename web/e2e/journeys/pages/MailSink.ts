import { type APIRequestContext, expect } from '@playwright/test';

interface Mail {
  id: number;
  to: string;
  subject: string;
  text: string;
}

/** What the system has sent: the page of its mail sink, as JSON. */
export class MailSink {
  private readonly requests: APIRequestContext;
  private readonly address = process.env.MAIL_URL ?? 'http://localhost:8026';

  constructor(requests: APIRequestContext) {
    this.requests = requests;
  }

  /** The first link of the newest mail to somebody, as soon as it is there. */
  linkTo(email: string): Promise<string> {
    return this.link(email, '');
  }

  /** The first link of the newest mail about something to somebody, as soon as it is there; leads to such a path. */
  async link(email: string, subject: string, path = ''): Promise<string> {
    let link: string | undefined;
    await expect(async () => {
      const response = await this.requests.get(`${this.address}/api/mails`, { params: { to: email } });
      link = ((await response.json()) as Mail[])
        .filter((mail) => mail.subject.includes(subject))
        .map(({ text }) => /https?:\/\/\S+/.exec(text)?.[0])
        .find((one) => one?.includes(path));
      expect(link, `a mail with a link to ${email}, about ${subject}`).toBeDefined();
    }).toPass({ timeout: 30_000 });
    return link ?? '';
  }
}
