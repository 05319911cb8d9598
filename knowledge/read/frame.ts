import type { Removal } from "../model.ts";
import type { Line } from "./lines.ts";

/** A line this long is the plan's text, not a title or a site's menu; a shorter one with a sentence's signs may be. */
const TEXT_LINE = 60;
const SENTENCE_LINE = 25;

/** Words of a site around a document: its counters, its buttons and its small print. */
// prettier-ignore
const SITE_WORDS: RegExp[] = [
  /文档编号|文档页数|文档大小|文件大小|上传(?:时间|日期|者|人)|资源描述|^\s*文档正文\s*$/,
  /(?:浏览|阅读|下载|收藏|点击|热度|评论)(?:次数|量|数)?[:：]\s*\d/,
  /发布(?:时间|日期|机构)[:：]|信息来源[:：]|^\s*来源[:：]|索引号|字体[:：]|【?打印(?:本页)?】?|分享到|当前位置|首页\s*[>＞»]/,
  /点击(?:查看更多|下载|继续阅读)|展开(?:阅读)?全文|还剩\d+页|未读|阅读原文|查看全文|加载更多/,
  /相关(?:资源|文档|文章|推荐|阅读)|猜你(?:想|喜欢)|热门(?:推荐|文档)|上一篇|下一篇|关\s*键\s*词[:：]/,
  /版权(?:所有|归)|ICP备|备案号|Copyright|All Rights Reserved|侵权(?:请|客服)|本站(?:是|所有)|用户上传|网站地图|联系我们|免责声明/i,
  /扫码下载|关注公众号|(?:下载|收藏)(?:此|本)?(?:文档|全文)|_第\d+页$|\.(?:docx?|pdf|wps|txt)\s*$/i,
];

const isSite = ({ text }: Line): boolean => SITE_WORDS.some((words) => words.test(text));
const isBlank = ({ text }: Line): boolean => text.trim() === "";
const isText = (line: Line): boolean =>
  (line.text.length > TEXT_LINE || (line.text.length > SENTENCE_LINE && /[，。；,;]/.test(line.text))) && !isSite(line);

/** Lines of the site before the plan's text; a title among them stays, blank lines between them go. */
function head(lines: Line[], body: number): Removal[] {
  const first = lines.slice(0, body);
  const last = first.findLastIndex(isSite);
  return first.flatMap((line, at): Removal[] => {
    const frame =
      isSite(line) || (isBlank(line) && last >= 0 && (at < last || first.slice(last, at).every((one) => isSite(one) || isBlank(one))));
    return frame ? [{ start: line.start, end: line.end + 1, reason: "line of the site" }] : [];
  });
}

/** From the site's first line behind the plan's last text to the end of the file. */
function tail(lines: Line[], text: number, size: number): Removal[] {
  const from = lines.findIndex((line, at) => at > text && isSite(line));
  const start = lines[from]?.start ?? size;
  return start < size ? [{ start, end: size, reason: "text of the site after the plan" }] : [];
}

/** The lines of a site's frame around a plan, which itself stands in lines that are too long for a menu. */
export function framed(lines: Line[], size: number): Removal[] {
  const body = lines.findIndex(isText);
  if (body < 0) return [];
  return [...head(lines, body), ...tail(lines, lines.findLastIndex(isText), size)];
}
