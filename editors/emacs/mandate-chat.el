;;; mandate-chat.el --- A conversation about a mandate  -*- lexical-binding: t -*-

;;; Commentary:

;; What is typed at the bottom of a buffer beside the mandate is answered above it.  What is said comes from the server; the text of the
;; mandate is all that is remembered.  Works with eglot.

;;; Code:

(require 'cl-lib)
(require 'seq)
(require 'subr-x)

(declare-function eglot-current-server "eglot")
(declare-function eglot--capabilities "eglot")
(declare-function eglot--apply-workspace-edit "eglot")
(declare-function eglot--TextDocumentIdentifier "eglot")
(declare-function eglot--pos-to-lsp-position "eglot")
(declare-function eglot--signal-textDocument/didChange "eglot")
(declare-function jsonrpc-request "jsonrpc")

;;;; What the chat itself says

(defconst mandate-chat--words
  '((stopped "Språktjeneren er ikke i gang. Start den med M-x eglot."
             "Språktenaren er ikkje i gang. Start han med M-x eglot."
             "The server is not running. Start it with M-x eglot.")
    (old "Denne utgaven av mandate-lint svarer ikke på spørsmål."
         "Denne utgåva av mandate-lint svarer ikkje på spørsmål."
         "This version of mandate-lint does not answer questions.")
    (gone "Mandatet er lukket. Åpne det, og start samtalen på nytt."
          "Mandatet er lukka. Opne det, og start samtalen på nytt."
          "The mandate is closed. Open it, and begin the conversation again.")
    (nothing "Det står ikke noe ved %s." "Det står ikkje noko ved %s." "Nothing stands at %s.")
    (changed "Mandatet er endret siden. Spør på nytt." "Mandatet er endra sidan. Spør på nytt." "The mandate has changed since. Ask again.")
    (done "Det er allerede gjort." "Det er allereie gjort." "That is done already.")
    (explain "Skriv også hva: /forklar EVA002" "Skriv òg kva: /forklar EVA002" "Write also what: /explain EVA002")
    (how "Svar med egne ord, eller med tallet ved et svar. Vet dere det ikke ennå, svarer dere «avklares». Gjelder et spørsmål ikke dere, svarer dere «ikke relevant:» og hvorfor. /neste lar spørsmålet vente. /slutt avslutter."
         "Svar med eigne ord, eller med talet ved eit svar. Veit de det ikkje enno, svarer de «avklarast». Gjeld eit spørsmål ikkje dykk, svarer de «ikkje relevant:» og kvifor. /neste lèt spørsmålet vente. /slutt avsluttar."
         "Answer in your own words, or with the number beside an answer. If you do not know yet, answer “to be settled”. If a question does not arise for you, answer “not relevant:” and why. /next lets the question wait. /quit ends.")
    (later "Det kan vente. /neste spør igjen." "Det kan vente. /neste spør igjen." "It can wait. /next asks again.")
    (answered "Det er ikke flere spørsmål nå." "Det er ikkje fleire spørsmål no." "There are no more questions now.")
    (through "Det var alle. Det er fortsatt spørsmål som venter; /neste begynner på nytt."
             "Det var alle. Det er framleis spørsmål som ventar; /neste byrjar på nytt."
             "That was all. There are questions that still wait; /next begins again."))
  "By name, in bokmål, nynorsk and English.")

(defvar mandate-chat--language
  (let ((locale (seq-find (lambda (value) (and value (not (string= value "")))) (mapcar #'getenv '("LC_ALL" "LC_MESSAGES" "LANG")))))
    (substring (or locale "nb") 0 (min 2 (length locale))))
  "The language that the server speaks.
Before it has spoken, the one of the environment.")

(defun mandate-chat--say (name &rest values)
  "The words called NAME, with VALUES in their places."
  (let ((said (alist-get name mandate-chat--words)))
    (apply #'format (nth (pcase mandate-chat--language ("nn" 1) ("en" 2) (_ 0)) said) values)))

;;;; The server

(defun mandate-chat--server ()
  "The server of this buffer, if it answers questions."
  (let ((server (and (fboundp 'eglot-current-server) (eglot-current-server))))
    (cond ((not server) (user-error "%s" (mandate-chat--say 'stopped)))
          ((not (plist-get (plist-get (eglot--capabilities server) :experimental) :mandate)) (user-error "%s" (mandate-chat--say 'old)))
          (t server))))

(defun mandate-chat--request (source method &rest params)
  "Ask the server METHOD with PARAMS about the mandate in SOURCE, a buffer.
Unless they say otherwise, it is asked at point there."
  (unless (buffer-live-p source) (user-error "%s" (mandate-chat--say 'gone)))
  (with-current-buffer source
    (let ((server (mandate-chat--server)))
      (eglot--signal-textDocument/didChange)
      (let ((result (jsonrpc-request
                     server method
                     `(:textDocument ,(eglot--TextDocumentIdentifier)
                       ,@(unless (plist-member params :mandate) (list :position (eglot--pos-to-lsp-position)))
                       ,@params))))
        (setq mandate-chat--language (or (plist-get result :language) mandate-chat--language))
        result))))

(defun mandate-chat--apply (source edit)
  "Make EDIT in the mandate in the buffer SOURCE."
  (with-current-buffer source
    (barf-if-buffer-read-only)
    (if (> (cdr (func-arity #'eglot--apply-workspace-edit)) 2)
        (funcall #'eglot--apply-workspace-edit edit nil this-command)
      (funcall #'eglot--apply-workspace-edit edit))))

;;;###autoload
(defun mandate-next-question ()
  "Let the server ask the next open question of the mandate at point.
It writes the answer that is chosen."
  (interactive)
  (let ((server (mandate-chat--server)))
    (eglot--signal-textDocument/didChange)
    (jsonrpc-request server :workspace/executeCommand
                     (list :command "mandate.interview.next"
                           :arguments (vector (list :textDocument (eglot--TextDocumentIdentifier) :position (eglot--pos-to-lsp-position)))))))

;;;; The buffer

(defvar-local mandate-chat--source nil "The buffer of the mandate that is talked about.")
(defvar-local mandate-chat--prompt nil "Where what is typed begins.")
(defvar-local mandate-chat--offers nil "What the numbers stand for, in order.")
(defvar-local mandate-chat--interview nil
  "The interview that goes on.
It has the :mandate, the :field that waits, and the ids that were :passed by.")
(defvar-local mandate-chat--said nil "What has been typed, the last first.")
(defvar-local mandate-chat--place 0 "Which of what has been typed is shown.")

(defvar mandate-chat-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "RET") #'mandate-chat-send)
    (define-key map (kbd "M-p") #'mandate-chat-earlier)
    (define-key map (kbd "M-n") #'mandate-chat-later)
    (define-key map (kbd "C-c C-n") #'mandate-chat-next-question)
    map))

(define-derived-mode mandate-chat-mode text-mode "Samtale"
  "Mode for a conversation about a mandate."
  (setq-local buffer-undo-list t)
  (visual-line-mode 1))

(defun mandate-chat--insert (text)
  "Put TEXT above what is being typed."
  (let ((inhibit-read-only t))
    (save-excursion
      (goto-char (- mandate-chat--prompt 2))
      (insert (propertize text 'read-only t 'front-sticky '(read-only) 'rear-nonsticky t)))))

(defun mandate-chat--button (label action)
  "Put LABEL above what is being typed; it does ACTION."
  (let ((inhibit-read-only t) (chat (current-buffer)))
    (save-excursion
      (goto-char (- mandate-chat--prompt 2))
      (insert-text-button label 'action (lambda (_) (with-current-buffer chat (funcall action)))
                          'read-only t 'front-sticky '(read-only) 'rear-nonsticky t)))
  (mandate-chat--insert "\n"))

(defun mandate-chat--offer (title action)
  "Put TITLE with the next number above what is being typed; both do ACTION."
  (setq mandate-chat--offers (append mandate-chat--offers (list action)))
  (mandate-chat--button (format "%d  %s" (length mandate-chat--offers) title) action))

(defun mandate-chat--echo (line)
  "Show LINE as what has been said to the chat."
  (mandate-chat--insert (concat (propertize (concat "> " line) 'face 'font-lock-string-face) "\n")))

(defun mandate-chat--begin (source)
  "Make this buffer a chat about SOURCE."
  (mandate-chat-mode)
  (setq mandate-chat--source source)
  (let ((inhibit-read-only t))
    (erase-buffer)
    (insert (propertize "> " 'read-only t 'front-sticky '(read-only) 'rear-nonsticky t 'face 'minibuffer-prompt)))
  (setq mandate-chat--prompt (point-marker)))

;;;; Answers

(defun mandate-chat--lines (reply)
  "The lines of the answer REPLY."
  (split-string (or (plist-get (plist-get reply :answer) :value) "") "\n"))

(defun mandate-chat--without (lines questions)
  "LINES without those that list QUESTIONS.
They are offered by their numbers below."
  (let ((left (seq-remove (lambda (line) (and (string-match-p "\\`[-•] " line) (member (substring line 2) questions))) lines)))
    (split-string (string-trim-right (string-join left "\n")) "\n")))

(defun mandate-chat--tell (lines references)
  "Say the LINES of an answer.
A line that names one of REFERENCES leads to it; one that no line names gets a
line of its own."
  (let ((source mandate-chat--source) (others (append references nil)))
    (dolist (line lines)
      (let* ((named (seq-find (lambda (reference)
                                (string-match-p (concat (regexp-quote (plist-get reference :title)) ".*"
                                                        (regexp-quote (plist-get reference :source)))
                                                line))
                              others)))
        (if (not named)
            (mandate-chat--insert (concat line "\n"))
          (setq others (remq named others))
          (mandate-chat--button line (lambda () (mandate-chat--open source named))))))
    (when others (mandate-chat--insert "\n"))
    (dolist (reference others)
      (mandate-chat--button (format "→  %s (%s)" (plist-get reference :title) (plist-get reference :source))
                            (lambda () (mandate-chat--open source reference))))))

(defun mandate-chat--open (source reference)
  "Show the place in SOURCE that REFERENCE is to, or its page."
  (let ((range (plist-get reference :range)))
    (if range
        (progn (pop-to-buffer source)
               (goto-char (point-min))
               (forward-line (plist-get (plist-get range :start) :line)))
      (let ((page (mandate-chat--request source :mandate/advice :id (plist-get reference :id))))
        (with-current-buffer (get-buffer-create (format "*mandat: %s*" (plist-get reference :id)))
          (special-mode)
          (let ((inhibit-read-only t))
            (erase-buffer)
            (insert (if (stringp page) page (plist-get page :value)))
            (goto-char (point-min)))
          (visual-line-mode 1)
          (display-buffer (current-buffer)))))))

(defun mandate-chat--write (question title)
  "Write the suggestion TITLE that QUESTION is answered with.
Its places are those of the text as it is now."
  (let* ((reply (mandate-chat--request mandate-chat--source :mandate/ask :question question))
         (same (seq-filter (lambda (one) (equal (plist-get one :title) title)) (plist-get reply :suggestions))))
    (if (/= (length same) 1)
        (mandate-chat--insert (concat (mandate-chat--say 'changed) "\n\n"))
      (mandate-chat--apply mandate-chat--source (plist-get (car same) :edit))
      (mandate-chat--insert (format "✓  %s\n\n" title)))))

(defun mandate-chat--ask (question)
  "Ask QUESTION, and show the answer."
  (let ((reply (mandate-chat--request mandate-chat--source :mandate/ask :question question)))
    (mandate-chat--insert "\n")
    (if mandate-chat--interview
        ;; A question in the middle of an interview only stops it for a moment.
        (progn (mandate-chat--tell (mandate-chat--lines reply) (plist-get reply :references))
               (mandate-chat--repeat))
      (mandate-chat--tell (mandate-chat--without (mandate-chat--lines reply) (append (plist-get reply :followUps) nil))
                          (plist-get reply :references))
      (setq mandate-chat--offers nil)
      (mandate-chat--insert "\n")
      (seq-do (lambda (suggestion)
                (let ((title (plist-get suggestion :title)) is-written)
                  (mandate-chat--offer title (lambda ()
                                               (if is-written (mandate-chat--insert (concat (mandate-chat--say 'done) "\n\n"))
                                                 (mandate-chat--write question title)
                                                 (setq is-written t))))))
              (plist-get reply :suggestions))
      (seq-do (lambda (more) (mandate-chat--offer (concat "? " more) (lambda () (mandate-chat--hear more)))) (plist-get reply :followUps))
      (mandate-chat--insert "\n"))))

;;;; The interview

(defun mandate-chat--repeat ()
  "Show the question that waits, and its ready answers."
  (let* ((held mandate-chat--interview) (field (plist-get held :field)))
    (setq mandate-chat--offers nil)
    (mandate-chat--insert (concat "\n" (propertize (plist-get field :question) 'face 'bold) "\n"))
    (seq-do (lambda (choice)
              ;; An answer above is to its own question, also when others have been asked since.
              (mandate-chat--offer (plist-get choice :label)
                                   (lambda () (mandate-chat--reply held field (plist-get choice :value) (plist-get choice :label)))))
            (plist-get field :choices))
    (mandate-chat--insert "\n")))

(defun mandate-chat--go-on (state)
  "Ask the next open question of STATE that has not been passed by."
  (let* ((open (seq-remove (lambda (field) (plist-get field :current)) (plist-get state :fields)))
         (next (seq-find (lambda (field) (not (member (plist-get field :id) (plist-get mandate-chat--interview :passed)))) open)))
    (if next
        (progn (setq mandate-chat--interview
                     (list :mandate (plist-get state :mandate) :field next :passed (plist-get mandate-chat--interview :passed)))
               (mandate-chat--repeat))
      (setq mandate-chat--interview nil)
      (mandate-chat--insert (format "\n%s\n\n" (string-join (delq nil (list (mandate-chat--say (if open 'through 'answered)) (plist-get state :later))) " "))))))

(defun mandate-chat--interview-state (held &rest params)
  "What the server asks in the interview HELD, with PARAMS."
  (apply #'mandate-chat--request mandate-chat--source :mandate/interview
         (append (when (plist-get held :mandate) (list :mandate (plist-get held :mandate))) params)))

(defun mandate-chat--start ()
  "Begin the interview with the mandate at point."
  (let ((state (mandate-chat--interview-state nil)))
    (setq mandate-chat--interview nil)
    (mandate-chat--insert (concat "\n" (mandate-chat--say 'how) "\n"))
    (mandate-chat--go-on state)))

(defun mandate-chat--pass ()
  "Let the question wait."
  (let ((held mandate-chat--interview))
    (if (not held) (mandate-chat--start)
      (setq mandate-chat--interview
            (plist-put (copy-sequence held) :passed (cons (plist-get (plist-get held :field) :id) (plist-get held :passed))))
      (mandate-chat--go-on (mandate-chat--interview-state held)))))

(defun mandate-chat--leave ()
  "End the interview."
  (setq mandate-chat--interview nil)
  (mandate-chat--insert (concat (mandate-chat--say 'later) "\n\n")))

(defun mandate-chat--reply (held field value &optional label)
  "In the interview HELD, answer FIELD with VALUE, which is called LABEL.
Then ask the next question."
  (let* ((id (plist-get field :id))
         (state (mandate-chat--interview-state held :answers (vector (list :id id :value value))))
         (refused (seq-some (lambda (one) (and (equal (plist-get one :id) id) (plist-get one :error))) (plist-get state :fields))))
    (setq mandate-chat--interview (plist-put (copy-sequence held) :field field))
    (if refused
        (progn (mandate-chat--insert (concat "\n" refused "\n"))
               (mandate-chat--repeat))
      (when (plist-get state :edit) (mandate-chat--apply mandate-chat--source (plist-get state :edit)))
      (when label (mandate-chat--insert (format "✓  %s\n" label)))
      (mandate-chat--go-on state))))

(defun mandate-chat--number (line)
  "The number that LINE is, if it is one."
  (and (string-match "\\`\\([0-9]+\\)[.)]?\\'" line) (string-to-number (match-string 1 line))))

(defun mandate-chat--answer (line)
  "Take LINE for the answer to the question that waits.
It is words of one's own, the number of a ready answer, or several numbers
where several may be chosen."
  (let* ((held mandate-chat--interview) (field (plist-get held :field)) (choices (append (plist-get field :choices) nil))
         (parts (if (equal (plist-get field :kind) "list") (mapcar #'string-trim (split-string line ",")) (list line)))
         (numbers (mapcar #'mandate-chat--number parts))
         (stray (seq-find (lambda (number) (and number (not (<= 1 number (length choices))))) numbers)))
    (cond ((or (not choices) (memq nil numbers)) (mandate-chat--reply held field line))
          (stray (mandate-chat--insert (concat (mandate-chat--say 'nothing stray) "\n\n")))
          (t (let ((chosen (mapcar (lambda (number) (nth (1- number) choices)) numbers)))
               (mandate-chat--reply held field
                                    (if (cdr chosen) (vconcat (mapcar (lambda (one) (plist-get one :value)) chosen))
                                      (plist-get (car chosen) :value))
                                    (mapconcat (lambda (one) (plist-get one :label)) chosen ", ")))))))

;;;; What is typed

(defun mandate-chat--obey (word rest)
  "Do what WORD, which begins with a slash, says, with REST after it."
  (pcase word
    ((or "/neste" "/next") (mandate-chat--pass))
    ("/start" (mandate-chat--start))
    ((or "/slutt" "/quit") (mandate-chat--leave))
    ((or "/forklar" "/explain")
     (if (string= rest "") (mandate-chat--insert (concat (mandate-chat--say 'explain) "\n\n"))
       (mandate-chat--ask (format (if (string-match-p "\\`[A-Z]\\{3\\}[0-9]\\{3\\}\\'" rest) "Hvorfor %s?" "Hva er %s?") rest))))
    (_ (mandate-chat--ask "hjelp"))))

(defun mandate-chat--take (line)
  "Take LINE for a command, an answer, the number of an offer, or a question."
  (let ((number (mandate-chat--number line)))
    (cond ((string-match "\\`\\(/[^ ]*\\) *\\(.*\\)\\'" line) (mandate-chat--obey (match-string 1 line) (match-string 2 line)))
          ((and mandate-chat--interview (not (string-match-p "\\`\\?\\|\\?\\'" line))) (mandate-chat--answer line))
          ((not number) (mandate-chat--ask line))
          ((<= 1 number (length mandate-chat--offers)) (funcall (nth (1- number) mandate-chat--offers)))
          (t (mandate-chat--insert (concat (mandate-chat--say 'nothing number) "\n\n"))))))

(defun mandate-chat--hear (line)
  "Show LINE, and do what it says."
  (mandate-chat--echo line)
  (mandate-chat--take line)
  (goto-char (point-max)))

(defun mandate-chat-next-question ()
  "Be asked the next open question of the mandate."
  (interactive)
  (mandate-chat--hear "/neste"))

(defun mandate-chat-send ()
  "Send what is typed; elsewhere do what the line at point stands for."
  (interactive)
  (if (< (point) mandate-chat--prompt)
      (if (button-at (line-beginning-position)) (push-button (line-beginning-position)) (goto-char (point-max)))
    (let ((line (string-trim (buffer-substring-no-properties mandate-chat--prompt (point-max)))))
      (delete-region mandate-chat--prompt (point-max))
      (unless (string= line "")
        (push line mandate-chat--said)
        (setq mandate-chat--place 0)
        (mandate-chat--hear line)))))

(defun mandate-chat--recall (step)
  "Show what was typed STEP places before what is shown."
  (let ((place (+ mandate-chat--place step)))
    (when (<= 0 place (length mandate-chat--said))
      (setq mandate-chat--place place)
      (delete-region mandate-chat--prompt (point-max))
      (goto-char (point-max))
      (when (> place 0) (insert (nth (1- place) mandate-chat--said))))))

(defun mandate-chat-earlier ()
  "Show what was typed before."
  (interactive)
  (mandate-chat--recall 1))

(defun mandate-chat-later ()
  "Show what was typed after."
  (interactive)
  (mandate-chat--recall -1))

;;;###autoload
(defun mandate-chat ()
  "Talk about the mandate of this buffer in a buffer of its own."
  (interactive)
  (unless (derived-mode-p 'mandate-chat-mode)
    (mandate-chat--server)
    (let* ((source (current-buffer)) (name (format "*mandat: %s*" (buffer-name source))) (known (get-buffer name)))
      (with-current-buffer (get-buffer-create name)
        (unless (and known (eq mandate-chat--source source))
          (mandate-chat--begin source)
          (mandate-chat--ask "hjelp")))
      (pop-to-buffer name)))
  (goto-char (point-max)))

;;;###autoload
(defun mandate-ask (question)
  "Ask QUESTION about this mandate, or about how to write one.
The answer is shown in the chat, with its sources and what it suggests."
  (interactive "sMandat? ")
  (mandate-chat)
  (mandate-chat--hear question))

(provide 'mandate-chat)

;;; mandate-chat.el ends here
