"""Sentences as one says them aloud: what speech.py prints."""
