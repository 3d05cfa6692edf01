#include "tag/entities.h"

namespace whosaid {

void OutermostChunks(std::span<const Mention> mentions, const Phase& phase,
                     std::vector<Chunk>& chunks) {
  chunks.clear();
  chunks.reserve(mentions.size());
  uint32_t covered = 0;
  for (uint32_t i = 0; i < mentions.size(); ++i) {
    const Mention& m = mentions[i];
    if (m.tokens.begin < covered) continue;
    chunks.push_back({m.tokens, i, phase.ChunkSymbol(ChunkOf(m), m.flags)});
    covered = m.tokens.end;
  }
}

}  // namespace whosaid
