export { commentHints, type CommentHint } from './comment-checks';
export { conversationQuestions, type ConversationQuestion } from './conversation';
