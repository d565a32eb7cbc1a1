package vn.namro.progress;

/** Records of a term and the judgement that was made of just these. */
public record JudgedRecords(TermRecords records, TermJudgement judgement) {}
