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
  /(?:发布|发文|成文|公开)(?:时间|日期|机构|单位)[:：]|(?:浏览|阅读|点击)次数|字\s*号[:：]|[【[](?:打印|收藏|关闭)|附件下载|网站标识码|公网安备|信息来源[:：]|^\s*来源[:：]|索引号|字体[:：]|【?打印(?:本页)?】?|分享到|当前位置|首页\s*[>＞»]/,
  /点击(?:查看更多|下载|继续阅读)|展开(?:阅读)?全文|还剩\d+页|未读|阅读原文|查看全文|加载更多/,
  /相关(?:资源|文档|文章|推荐|阅读)|猜你(?:想|喜欢)|热门(?:推荐|文档)|上一篇|下一篇|关\s*键\s*词[:：]/,
  /版权(?:所有|归)|ICP备|备案号|Copyright|All Rights Reserved|侵权(?:请|客服)|本站(?:是|所有)|用户上传|网站地图|联系我们|免责声明/i,
  /扫码下载|关注公众号|(?:下载|收藏)(?:此|本)?(?:文档|全文)|_第\d+页$|\.(?:docx?|pdf|wps|txt)\s*$/i,
];

/** The same in a line that is no sentence: a plan may speak of 无障碍 and 主办 too. */
const BUTTONS =
  /无障碍|长者模式|适老|扫一扫|繁[體体]|登录|注册|隐私声明|^\s*(?:责任编辑|编辑|审核|校对|主办|承办|技术支持|来源|作者)[:： ]|门户网站|^\s*(?:分享|打印|收藏|关闭|纠错|返回顶部)/;

const isSite = ({ text }: Line): boolean =>
  SITE_WORDS.some((words) => words.test(text)) || (!/[。；;，,]/.test(text) && BUTTONS.test(text));
const isBlank = ({ text }: Line): boolean => text.trim() === "";
const isText = (line: Line): boolean =>
  (line.text.length > TEXT_LINE || (line.text.length > SENTENCE_LINE && /[，。；,;]/.test(line.text))) && !isSite(line);

/** 首页 新闻中心 政务公开 互动交流: short words side by side and no sentence. */
const MENU = /^\s*(?:[\u4e00-\u9fff]{2,6}(?:\s*[|｜>＞»·]\s*|\s+)){3,}[\u4e00-\u9fff]{2,6}\s*$/;
const isMenu = ({ text }: Line): boolean => MENU.test(text);

/** A document's own title, or what belongs beside one: its number, (试行), the place that issues it. */
const TITLE = /(?:计划|方案|规划|纲要|意见|办法|通知|公告)(?:\s*[(（〔[《].*)?\s*$/;
const BESIDE_TITLE = /^\s*[(（〔].*[)）〕]\s*$|[〔[（(](?:19|20)\d\d[〕\]）)]\s*\d+\s*号|文件\s*$/;
const NOTICE = /(?:通知|公告|批复|函)\s*$/;

/** What stands above the site's last line and is neither a title nor beside one; the headline goes where the title comes again. */
function isAbove(line: Line, titledBelow: boolean): boolean {
  if (!TITLE.test(line.text)) return !BESIDE_TITLE.test(line.text);
  return titledBelow && NOTICE.test(line.text);
}

/** Lines of the site before the plan's text; a title among them stays, blank lines between them go. */
function head(lines: Line[], body: number): Removal[] {
  const first = lines.slice(0, body);
  const last = first.findLastIndex((line) => isSite(line) || isMenu(line));
  const titled = first.slice(last + 1).some(({ text }) => TITLE.test(text) && !NOTICE.test(text));
  return first.flatMap((line, at): Removal[] => {
    const rest = first.slice(last, at).every((one) => isSite(one) || isBlank(one));
    const frame = isSite(line) || isMenu(line) || (last >= 0 && (at < last ? isAbove(line, titled) : isBlank(line) && rest));
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
