/** Starts the desk. */
import '../styles/page.css';
import { followTheme } from '../theme.ts';

followTheme();
