// Pairs the marks of one paragraph: sets each mark's role and partner. Pairs never cross.
#ifndef WHOSAID_QUOTE_PAIR_H_
#define WHOSAID_QUOTE_PAIR_H_

#include <cstdint>
#include <vector>

#include "quote/marks.h"

namespace whosaid {

// What pairing reuses from paragraph to paragraph.
struct PairScratch {
  std::vector<uint32_t> stack;
  std::vector<uint32_t> below;
  std::vector<uint32_t> walls;
  std::vector<GlyphSet> ahead;
  std::vector<GlyphSet> outer;
};

// Linear in the number of marks.
void PairMarks(std::vector<Mark>& marks, PairScratch& scratch);

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_PAIR_H_
