/**
 * Words by which requests and answers speak of pages, each with the real-world text that it is for.
 * Keys are compared in lower case, letters and digits alone: `page[size]` and `pageSize` are `pagesize`.
 */

/** Methods of lists: `GET /users?page=2`, `POST /users/search?page=2`. */
export const LIST_METHODS: ReadonlySet<string> = new Set(["GET", "POST"]);

/** `"data": […]`, `"results": […]`, `"items": […]`: keys that only say that something is a list. */
export const LIST_KEYS: ReadonlySet<string> = words(
  "collection content data docs documents elements entries hits items list nodes objects records resources results rows value values",
);
/** `{"data": {"items": […], "next_cursor": "…"}}`: objects around the whole answer. */
export const ENVELOPES: ReadonlySet<string> = words(
  "body d data embedded payload response result results",
);
/** `"errors": []`, `"links": […]`, `"included": […]`, `"sort": […]`, `"facets": […]`: lists that are beside the list. */
export const SIDE_LISTS: ReadonlySet<string> = words(
  "aggregations columns errors facets filters included includes link links messages meta notices sort sorting warnings",
);
/** `{"id": 7, "name": "…", "tags": […]}` is one thing that has a list, no list. */
export const IDENTITY_KEYS: ReadonlySet<string> = words("guid id uid uuid");

/** `"messages": ["Saved."]` are beside a list; `"messages": [{"id": "m_1"}]`, with no other list, are one. */
export const MAYBE_SIDE_LISTS: ReadonlySet<string> = words("messages");

/**
 * `"paging": {"cursors": {"after": "…"}}`, `"meta": {"next_token": "…"}`, `"page": {"number": 1}`, `"links": {"next": "…"}`,
 * `"next_page": {"offset": "…", "uri": "https://…"}`; in a request, `"pagination": {"per_page": 5, "starting_after": "…"}`.
 */
export const PAGE_OBJECTS: ReadonlySet<string> = words(
  "additionaldata cursor cursors info links meta metadata next nextpage page pageable pageinfo pagemetadata pager pages pagination paginationinfo paging responsemetadata resultinfo",
);
/** How deep they are nested: `paging.next.after`, `_links.next.href`. */
export const MAX_PAGE_OBJECTS = 2;

/** A token of the next page: the parameters for it, and what answers call it; the surest first. */
export interface TokenWords {
  readonly parameters: ReadonlySet<string>;
  readonly answers: readonly string[];
  /** A value must be seen, or told of: `"next_page": null` may be the end of URLs, `"offset": 20` where a page begins. */
  readonly mustBe?: "seen" | "text";
}
export const TOKEN_WORDS: readonly TokenWords[] = [
  // `?page_token=…` and `"next_page_token": "…"`; `?next_token=…` and `"meta": {"next_token": "…"}`.
  {
    parameters: words(
      "continuation continuationtoken continue nextcontinuationtoken nextpagetoken nexttoken pagestate pagetoken paginationtoken skiptoken",
    ),
    answers: list(
      "nextpagetoken nexttoken nextcontinuationtoken nextpaginationtoken nextskiptoken continuationtoken continuation continue pagetoken paginationtoken pagestate skiptoken",
    ),
  },
  // `?cursor=…` and `"next_cursor": "…"`; `?after=…` and `"paging": {"cursors": {"after": "…"}}`.
  {
    parameters: words("after aftercursor cursor nextcursor pageafter pagecursor startcursor"),
    answers: list("nextcursor nextpagecursor aftercursor endcursor after cursor"),
  },
  // `?marker=…` and `"NextMarker": "…"`.
  { parameters: words("marker nextmarker"), answers: list("nextmarker marker") },
  { parameters: words("bookmark nextbookmark"), answers: list("nextbookmark bookmark") },
  // `?page=1` and `"next_page": 2`, which is `null` at the end; `?page=` and `"next_page": "WzI0NTc2"`.
  {
    parameters: words("currentpage page pageindex pageno pagenum pagenumber"),
    answers: list("nextpage nextpagenumber"),
    mustBe: "seen",
  },
  // `?offset=0` and `"next_offset": 20`; `?start=0` and `"nextPageStart": 20`, or `"next_start": 20`.
  { parameters: words("offset skip"), answers: list("nextoffset") },
  {
    parameters: words("start startat startindex"),
    answers: list("nextpagestart nextstart nextstartat nextstartindex"),
  },
  // `?offset=` and `"offset": "itr8/rec3"`, or `"next_page": {"offset": "eyJ0eXAi"}`.
  { parameters: words("offset"), answers: list("offset"), mustBe: "text" },
  // `?starting_after=…` and `"pages": {"next": {"starting_after": "…"}}`, or `"next_starting_after": "…"`.
  { parameters: words("startingafter"), answers: list("nextstartingafter startingafter") },
];
/** `?starting_after=it_3`, `?after_id=7`, with `"has_more": true`: the id of the last item that one has. */
export const LAST_ITEM_PARAMETERS: ReadonlySet<string> = words("afterid startingafter");
/** `?after=it_3`, where the description says so: "`after` is an object ID that defines your place in the list". */
export const AFTER_PARAMETERS: ReadonlySet<string> = words("after");
export const SAYS_ITEM_ID =
  /\b(?:object|item|record|resource) id\b|\bid of the (?:last|previous)\b|\blast (?:object|item|record)(?:'s)? id\b/i;

/** Words that mean the next page only inside of an object about pages, `"metadata": {"continue": "…"}`, or in a pair. */
export const NESTED_TOKENS: ReadonlySet<string> = words("after continue startingafter");
/** `"cursors": {"before": "…", "after": "…"}`, `"data": {"before": null, "after": "t3_7", "children": […]}`. */
export const TOKEN_PAIR: readonly [next: string, previous: string] = ["after", "before"];

/** "A token will be returned whenever the results exceed the page size"; "the answer has one"; "from the previous response". */
export const SAYS_RETURNED =
  /\b(?:returned|returns|in (?:the|each|every) (?:response|answer)|(?:previous|last) (?:response|answer|request|call|page|result))\b/i;

/** `"@odata.nextLink": "https://…"`, `"next_page_url": null`, `"nextRecordsUrl": "/query/01g-2000"`: keys that say URL. */
export const URL_KEYS: ReadonlySet<string> = words(
  "nexthref nextlink nextpagelink nextpageuri nextpageurl nextrecordsurl nexturi nexturl odatanextlink",
);
/** `"next": "https://…"`, `"next_page": "https://…"`: keys whose values must show that they are URLs. */
export const MAYBE_URL_KEYS: ReadonlySet<string> = words("next nextpage");
/**
 * `{"count": 2, "next": null, "previous": null, "results": […]}`, the only page: where these stand together they are URLs
 * (Django REST framework).
 */
export const URL_NEIGHBOURS: readonly [previous: string, list: string] = ["previous", "results"];
/** `"next": {"href": "https://…"}`, `"next_page": {"uri": "https://…"}`. */
export const HREF_KEYS: ReadonlySet<string> = words("href uri url");
/** `"links": [{"rel": "next", "href": "https://…"}]`, `"link": [{"relation": "next", "url": "https://…"}]`. */
export const LINK_LISTS: ReadonlySet<string> = words("link links");
export const RELATION_KEYS: ReadonlySet<string> = words("rel relation");
/** `data.viewer.projects.items.pageInfo`: how deep in an answer a connection of GraphQL may be. */
export const MAX_CONNECTION_DEPTH = 6;
/** `https://api.example.com/items?page=2`, `/items?page=2`, `?page=2`, `{{baseUrl}}/items?page=2`. */
export const URL_VALUE = /^(?:https?:\/\/|\/(?!\/)|\?|\{\{[^{}]+\}\}\/)/i;

/** `Link: <https://api.example.com/items?page=2>; rel="next", <…>; rel="last"`. */
export const NEXT_LINK = /<[^<>]*>[^<]*;\s*rel\s*=\s*(?:next\b|"(?:[^"<]*\s)?next[\s"])/i;

/** `?page=2`, `?page[number]=2`. */
export const PAGE_PARAMETERS: ReadonlySet<string> = words(
  "currentpage page pageindex pageno pagenum pagenumber",
);
/** `?offset=20`, `?$skip=20`: they count from 0. */
export const OFFSET_PARAMETERS: ReadonlySet<string> = words("offset pageoffset skip");
/** `?startIndex=1`, `?start=0`, `?startAt=0`: they may count from 0 or from 1. */
export const START_PARAMETERS: ReadonlySet<string> = words(
  "firstresult start startat startindex startposition",
);
/** `?per_page=20`, `?limit=20`, `?page[size]=20`, `?$top=20`, `?maxResults=20`. */
export const SIZE_PARAMETERS: ReadonlySet<string> = words(
  "count hitsperpage itemsperpage limit max maxitems maxresults pagelimit pagesize perpage resultsperpage rows size take top",
);
/** "offset: number of pages to skip", "Offset token", "limit: pagination end index": then it is no offset, and no size. */
export const NO_OFFSET =
  /\b(?:page (?:number|offset|index)|(?:number|count) of pages|pages to skip|tokens?|cursors?)\b/i;
export const NO_SIZE = /\bend(?:ing)? (?:index|offset|position|row|item)\b/i;

/** "Page number (base 0)", "zero-based", 'the first page is "0"', "starts at 0"; and the same for 1. */
export const FIRST_IS_0 =
  /\b(?:zero|0)[- ](?:based|indexed)\b|\bbase (?:zero|0)\b|\bfirst page (?:is|has)[^\w.]{1,3}(?:zero|0)\b|\b(?:start|begin|count)(?:s|ing)? (?:at|from|with) (?:zero|0)\b/i;
export const FIRST_IS_1 =
  /\b(?:one|1)[- ](?:based|indexed)\b|\bbase (?:one|1)\b|\bfirst page (?:is|has)[^\w.]{1,3}(?:one|1)\b|\b(?:start|begin|count)(?:s|ing)? (?:at|from|with) (?:one|1)\b/i;

/** `"page_count": 4`, `"totalPages": 4`, `"nbPages": 4`, `"pages": 4`. */
export const PAGE_COUNTS: ReadonlySet<string> = words(
  "nbpages numberofpages numpages pagecount pages pagestotal totalpagecount totalpages",
);
/** `X-WP-TotalPages: 4`, `X-Total-Pages: 4`, `X-Pagination-Page-Count: 4`. */
export const PAGE_COUNT_HEADERS: ReadonlySet<string> = words(
  "totalpages xpagecount xpages xpaginationpagecount xpaginationtotalpages xtotalpages xwptotalpages",
);
/** `X-Total-Count: 92`, `X-WP-Total: 92`, `X-Total: 92`. */
export const ITEM_COUNT_HEADERS: ReadonlySet<string> = words(
  "totalcount xpaginationtotal xpaginationtotalcount xtotal xtotalcount xtotalitems xtotalresults xwptotal",
);
/** `"last_page": 4`: as many pages as there are, if the first is 1. */
export const LAST_PAGES: ReadonlySet<string> = words("lastpage maxpage");
/** `"total_records": 92`, `"totalElements": 92`. */
export const ITEM_COUNTS: ReadonlySet<string> = words(
  "itemcount nbhits recordstotal totalcount totalelements totalentries totalhits totalitems totalrecords totalresults totalrows totalsize",
);
/** `"total": 92` counts items beside an offset; beside the number of a page it may count pages. */
export const MAYBE_PAGE_COUNTS: ReadonlySet<string> = words("total");
/** `"count": 92` is the number of all where it is more than the page has, else it may be that of the page. */
export const MAYBE_ITEM_COUNTS: ReadonlySet<string> = words("count odatacount");
/** `"has_more": true`, `"hasNextPage": true`. */
export const MORE_FLAGS: ReadonlySet<string> = words(
  "hasmore hasmoreitems hasmorepages hasmoreresults hasnext hasnextpage more moreitemsincollection morepages",
);
/** `"isLast": true`, `"is_last_page": true`, `"last": true`. */
export const LAST_FLAGS: ReadonlySet<string> = words("islast islastpage last lastpage");
/** `"minimumPagesRemaining": 3`, which is 0 on the last page. */
export const REMAINING_PAGES: ReadonlySet<string> = words(
  "minimumpagesremaining pagesremaining remainingpages",
);
/** `"page": 1`, `"current_page": 1`, `"number": 0`: the answer says which page it is. */
export const PAGE_ECHOES: ReadonlySet<string> = words(
  "currentpage number page pageindex pageno pagenum pagenumber",
);
/** `"offset": 0`, `"startAt": 0`: the answer says where it begins. */
export const OFFSET_ECHOES: ReadonlySet<string> = words(
  "firstresult offset skip start startat startindex startposition",
);

function list(text: string): readonly string[] {
  return text.split(" ");
}

function words(text: string): ReadonlySet<string> {
  return new Set(list(text));
}
