// The stage on one page: read the marks of a paragraph, pair them, add turns of dash dialogue and
// of transcripts, lay them out as quotes together with the paragraph that follows, then say what
// each is for.
#include "quote/find_quotes.h"

#include <utility>

#include "quote/dash.h"
#include "quote/layout.h"
#include "quote/marks.h"
#include "quote/pair.h"
#include "quote/transcript.h"
#include "quote/use.h"

namespace whosaid {
namespace {

// Room for the marks of nearly every paragraph, and for the quotes of many an article.
constexpr size_t kUsualMarks = 16;

void ListSpoken(const Tokens& tokens, Quotes& quotes) {
  uint32_t listed = 0;  // tokens before this one have been dealt with
  auto sentence = tokens.sentences.begin();
  for (const Quote& quote : quotes.quotes) {
    if (quote.use != QuoteUse::kSpeech || quote.tokens.begin < listed) continue;
    const TokenRange paragraph = tokens.paragraphs[quote.paragraph];
    if (paragraph.begin > listed) {
      while (sentence->end < paragraph.begin) ++sentence;
      quotes.spoken.push_back(*sentence);
    }
    quotes.spoken.push_back(paragraph);
    listed = paragraph.end;
  }
}

}  // namespace

Quotes FindQuotes(const Document& document, const Tokens& tokens, const Entities& entities,
                  const QuoteRules& rules) {
  const DashDialogue dialogue(document, tokens, rules);
  const Transcript transcript(document, tokens);
  MarkReader reader(document, tokens);
  PairScratch scratch;
  const auto read = [&](uint32_t index, MarkedParagraph& paragraph) {
    paragraph.index = index;
    paragraph.tokens = tokens.paragraphs[index];
    reader.Read(paragraph.tokens, paragraph.marks);
    PairMarks(paragraph.marks, scratch);
    if (dialogue.present()) {
      dialogue.AddTurns(paragraph.tokens, paragraph.marks);
    } else if (transcript.present()) {
      transcript.AddTurns(paragraph.tokens, paragraph.marks);
    }
  };
  const bool has_turns = dialogue.present() || transcript.present();

  Quotes quotes;
  quotes.quotes.reserve(kUsualMarks);
  Layout layout(tokens, quotes);
  MarkedParagraph current;
  MarkedParagraph next;
  current.marks.reserve(kUsualMarks);
  next.marks.reserve(kUsualMarks);
  bool has_current = false;
  for (uint32_t p = 0; p < tokens.paragraphs.size(); ++p) {
    if (tokens.paragraphs[p].size() == 0) continue;
    if (!has_turns && !reader.HasMark(tokens.paragraphs[p])) {
      // Nothing to lay out, and nothing that goes on from the paragraph before.
      if (has_current) layout.Add(current, nullptr);
      has_current = false;
      continue;
    }
    read(p, next);
    if (has_current) layout.Add(current, &next);
    std::swap(current, next);
    has_current = true;
  }
  if (has_current) layout.Add(current, nullptr);
  TellUses(document, tokens, entities, rules, quotes);
  ListSpoken(tokens, quotes);
  return quotes;
}

}  // namespace whosaid
